import type { LevelId } from '@/posting/level';
import { LEVEL_IDS } from '@/posting/level';
import type { Posting } from '@/posting/posting';
import type { PremiumWeight } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';

const WEIGHTS: readonly PremiumWeight[] = ['published', 'half', 'off'];

const ALL = 'all';
/** Those whose level the posting tells, in its title or by the years that it asks. */
const LEVEL_KNOWN = 'all, level not assumed';

/** How many postings stand under, inside and over something. */
export type Spread = [under: number, inside: number, over: number];

/** The spread of one level's postings, or of all. */
export interface SpreadRow {
  level: LevelId | typeof ALL | typeof LEVEL_KNOWN;
  /** Postings with a verdict. */
  n: number;
  /** Of their verdicts: below, at and above market. */
  verdicts: Record<PremiumWeight, Spread>;
  /** Of their posted middles: under the 25th percentile of posted ranges of the level, up to the 75th, over it. */
  posted: Spread;
}

/**
 * How the verdicts on postings with base pay spread, by level and premium weight, beside where the same postings stand
 * among posted ranges. Postings without a verdict, without a place in the pack's country, or of two levels are left out.
 */
export function verdictSpread(
  postings: readonly Posting[],
  pack: MarketPack,
  postedPay: PostedPayPack,
): SpreadRow[] {
  const rows = LABELS.map(emptyRow);
  for (const posting of postings) {
    const assessment = assess(posting, pack, {});
    const { verdict, level } = assessment;
    const isInside = posting.locations.some(({ country }) => country === pack.country);
    if (verdict === 'unknown' || !isInside || level.ids.length > 1) continue;
    const labels = [level.id, ALL, ...(level.confidence === 'assumed' ? [] : [LEVEL_KNOWN])];
    const opinion = postedPayOpinion({ posting, assessment }, postedPay);
    for (const row of rows.filter((one) => labels.includes(one.level))) {
      row.n += 1;
      for (const premiumWeight of WEIGHTS) {
        const weighted = assess(posting, pack, { premiumWeight }).verdict;
        if (weighted !== 'unknown') row.verdicts[premiumWeight][PLACES[weighted]] += 1;
      }
      if (opinion) row.posted[quarterOf(opinion.percentile)] += 1;
    }
  }
  return rows;
}

/** The rows as a table in Markdown, in per cent. */
export function spreadTable(rows: readonly SpreadRow[]): string {
  const head = ['Level', 'n', ...WEIGHTS.map((weight) => `Premiums ${weight}`), 'Posted ranges'];
  const lines = rows.map(({ level, n, verdicts, posted }) => [
    level,
    String(n),
    ...WEIGHTS.map((weight) => percents(verdicts[weight])),
    total(posted) === n ? percents(posted) : `${percents(posted)} (n ${total(posted)})`,
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

const LABELS: readonly SpreadRow['level'][] = [...LEVEL_IDS, ALL, LEVEL_KNOWN];

const PLACES = { below: 0, at: 1, above: 2 } as const;

function emptyRow(level: SpreadRow['level']): SpreadRow {
  return {
    level,
    n: 0,
    verdicts: { published: [0, 0, 0], half: [0, 0, 0], off: [0, 0, 0] },
    posted: [0, 0, 0],
  };
}

function quarterOf(percentile: number): 0 | 1 | 2 {
  if (percentile < 25) return 0;
  return percentile > 75 ? 2 : 1;
}

function total(spread: Spread): number {
  return spread.reduce((sum, count) => sum + count, 0);
}

/** "41 / 35 / 24", or a dash for none. */
function percents(spread: Spread): string {
  const all = total(spread);
  return all === 0 ? '–' : spread.map((count) => Math.round((100 * count) / all)).join(' / ');
}
