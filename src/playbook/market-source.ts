import type { Assessment } from '@/scoring/assessment';
import { geographyById, NATIONAL } from '@/scoring/home';
import type { MarketPack, PackSource } from '@/scoring/market-pack';
import { YOURS } from '@/scoring/pack-fields.schema';
import { premiumById } from '@/scoring/premium-by-id';

/**
 * Who publishes the figures that a market band was made of, as it can be said to a recruiter: "AI Market Pulse (2026,
 * 1,969 AI job postings)". Null where that cannot be said in good faith: a figure is the user's own, or the band was made
 * by another pack than this.
 */
export function marketSource(assessment: Assessment, pack: MarketPack): string | null {
  const { id, version, edition } = assessment.pack;
  const isSame = id === pack.id && version === pack.version && edition === (pack.edition ?? null);
  if (!isSame || !assessment.market) return null;
  const ids = [...new Set(sourceIds(assessment, pack))];
  const sources = ids.map((source) => pack.sources.find((known) => known.id === source));
  const known = sources.filter((source) => source !== undefined);
  if (known.length < ids.length || known.length === 0 || ids.includes(YOURS)) return null;
  const [first, ...others] = known.map((source, index) => sourceWords(source, index === 0));
  return [first, ...others].join(' and ');
}

function sourceIds({ level, metro, steps }: Assessment, pack: MarketPack): string[] {
  const bands = pack.bands.filter((band) => level.ids.includes(band.level));
  const geography = geographyById(metro, pack);
  const isPlaced =
    metro !== NATIONAL && steps.some(({ kind, counted }) => kind === 'geo' && counted);
  const premiums = steps.flatMap(({ rule, kind, counted }) => {
    const premium = kind === 'skill' || kind === 'domain' ? premiumById(rule, pack) : undefined;
    return premium && counted ? [premium] : [];
  });
  return [...bands, ...(isPlaced && geography ? [geography] : []), ...premiums].map(
    ({ source }) => source,
  );
}

/** With its date and what it rests on for the first; further ones by name alone, so that the sentence stays one. */
function sourceWords({ publisher, asOf, sample }: PackSource, isFirst: boolean): string {
  const facts = isFirst ? [asOf, sample].filter(Boolean).join(', ') : '';
  return facts === '' ? publisher : `${publisher} (${facts})`;
}
