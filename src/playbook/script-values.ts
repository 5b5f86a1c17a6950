import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import { nextLevel } from '@/scoring/at-level';
import { geographyById, NATIONAL } from '@/scoring/home';
import type { MarketPack, Premium } from '@/scoring/market-pack';
import { YOURS } from '@/scoring/pack-fields.schema';
import { skillsToCite } from './evidence-to-cite';
import { marketSource } from './market-source';
import type { OfferTerms } from './offer';
import type { Placeholder } from './scripts/script';
import { usDay, usDollars, usRange } from './scripts/us-words';

/** What the scripts are filled from. */
export interface ScriptBasis {
  posting: Posting;
  /** Judged with the offer, once there is one: the counter follows it. */
  assessment: Assessment;
  /** The pack that judged. */
  pack: MarketPack;
  profile: Profile;
  offer: OfferTerms | null;
  /** Another written offer to name; null where none is recorded. */
  competing: { employer: string; base: AnnualUsd } | null;
}

export type ScriptValues = Partial<Record<Placeholder, string>>;

/** Levels within a sentence, as recruiters say them. */
const LEVELS: Record<LevelId, string> = {
  entry: 'entry-level',
  mid: 'mid-level',
  senior: 'senior',
  staff: 'staff',
};

/**
 * What is known for the placeholders of scripts, in American English. What is not known is left out, to be asked for:
 * a level that was only assumed, with the market pay that rests on it, counts as not known.
 */
export function scriptValues(basis: ScriptBasis): ScriptValues {
  const { posting, offer, competing } = basis;
  return defined({
    role: posting.title.trim() || undefined,
    company: posting.company?.trim() || undefined,
    ...citedValues(basis),
    ...marketValues(basis),
    ...counterValues(basis),
    'offer-base': offer ? usDollars(offer.base) : undefined,
    deadline: offer?.deadline && usDay(offer.deadline),
    'reply-by': offer?.deadline && usDay(offer.deadline),
    'start-date': offer?.startDay && usDay(offer.startDay),
    'competing-company': competing?.employer.trim() || undefined,
    'competing-base': competing ? usDollars(competing.base) : undefined,
  });
}

type MaybeValues = { [Name in Placeholder]?: string | undefined };

function citedValues({ posting, profile, pack }: ScriptBasis): MaybeValues {
  const [cited] = skillsToCite(posting, profile, pack);
  return {
    skill: cited && skillWords(cited.premium),
    evidence: cited?.evidence?.replace(/[.\s]{1,9}$/, ''),
  };
}

function marketValues({ assessment, pack }: ScriptBasis): MaybeValues {
  const { market, level, metro, notes } = assessment;
  if (!market || notes.includes('assumed-level')) return {};
  const above = nextLevel(level.ids.at(-1) ?? level.id);
  return {
    level: level.ids.map((id) => LEVELS[id]).join(' to '),
    'next-level': above ? LEVELS[above] : undefined,
    place: placeWords(metro, pack),
    market: usRange(market, market.openEnded),
    source: marketSource(assessment, pack) ?? undefined,
  };
}

/** A range, always: scripts never name a single number. */
function counterValues({ assessment: { counter, leftOnTable }, offer }: ScriptBasis): MaybeValues {
  if (!counter) return {};
  const hasGap = offer !== null && leftOnTable !== null && leftOnTable.high > 0;
  return {
    counter: usRange(counter),
    'review-target': usRange(counter),
    gap: hasGap ? usRange(leftOnTable) : undefined,
  };
}

function placeWords(metro: string, pack: MarketPack): string | undefined {
  if (metro === NATIONAL) return pack.country === 'US' ? 'the US' : undefined;
  const label = geographyById(metro, pack)?.label;
  return label && (/\b(?:area|metro|valley)$/i.test(label) ? `the ${label}` : label);
}

/** A published label as it goes on within a sentence: acronyms keep their capitals. The user's own stay as written. */
function skillWords({ label, source }: Premium): string {
  const isPlainWord = /^[A-Z][a-z]+(?:[\s,-]|$)/.test(label);
  return isPlainWord && source !== YOURS ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function defined(values: MaybeValues): ScriptValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
