import * as z from 'zod/mini';
import { LEVEL_IDS } from '@/posting/level';
import { NATIONAL } from './home';
import type { MarketPack } from './market-pack';
import {
  addressOrNone,
  annual,
  country,
  currency,
  date,
  factor,
  geographySchema,
  id,
  inOrder,
  MOST_RULES,
  optionalText,
  premiumSchema,
  reportTwins,
  reportUnlisted,
  share,
  sourceSchema,
  text,
  unlisted,
  version,
} from './pack-fields.schema';
import { describeIssue } from './pack-problem.schema';

/** What is wrong with a pack, and where: `bands[2].low`. */
export interface PackProblem {
  path: string;
  message: string;
}

export type ParsedPack = { ok: true; pack: MarketPack } | { ok: false; problems: PackProblem[] };

/** Far more than any pack needs, and few enough to search a page for. */
const MOST_SPELLINGS = 5000;

const years = z.number().check(z.minimum(0), z.maximum(60));

export const bandSchema = z
  .strictObject({
    level: z.enum(LEVEL_IDS),
    label: text,
    low: annual,
    high: annual,
    openEnded: z.boolean(),
    years: z.nullable(z.strictObject({ min: years, max: z.nullable(years) })),
    source: id,
    ref: optionalText,
  })
  .check(inOrder);

const perYear = z.number().check(z.positive(), z.maximum(10_000));

const policySchema = z.strictObject({
  periodsPerYear: z.strictObject({
    hour: perYear,
    day: perYear,
    week: perYear,
    biweek: perYear,
    semimonth: perYear,
    month: perYear,
    year: perYear,
  }),
  premiumDecay: z.number().check(z.minimum(0), z.maximum(1)),
  factorCap: z.number().check(z.minimum(1), z.maximum(5)),
  flexibility: z
    .strictObject({ low: share, high: share, source: id, ref: optionalText })
    .check(inOrder),
  assumedSpread: z.number().check(z.minimum(1), z.maximum(5)),
  counter: z.strictObject({
    lowShareOfHigh: z.number().check(z.positive(), z.maximum(1)),
    roundTo: z.number().check(z.positive(), z.maximum(100_000)),
    minimumWidth: z.number().check(z.minimum(0), z.maximum(100_000)),
    offer: z
      .strictObject({ lowFloor: factor, highFloor: factor, highCeiling: factor })
      .check(
        z.refine(
          ({ lowFloor, highFloor, highCeiling }) =>
            lowFloor <= highFloor && highFloor <= highCeiling,
          'lowFloor, highFloor and highCeiling must not fall',
        ),
      ),
  }),
  walkAway: z
    .strictObject({ low: factor, high: factor, source: id, ref: optionalText })
    .check(inOrder),
  wideRange: z
    .strictObject({
      mild: z.number().check(z.minimum(1), z.maximum(100)),
      over: z.number().check(z.minimum(1), z.maximum(100)),
    })
    .check(z.refine(({ mild, over }) => mild <= over, 'mild must not be above over')),
});

/** A market pack, every field checked; unknown fields are refused. */
export const marketPackSchema = z
  .strictObject({
    id,
    version,
    name: text,
    publisher: text,
    url: addressOrNone,
    asOf: date,
    currency,
    country,
    sample: text,
    bands: z.array(bandSchema).check(z.maxLength(LEVEL_IDS.length)),
    geographies: z.array(geographySchema).check(z.maxLength(MOST_RULES)),
    premiums: z.array(premiumSchema).check(z.maxLength(MOST_RULES)),
    policy: policySchema,
    sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(MOST_RULES)),
  })
  .check(z.superRefine(checkReferences));

/** Checks a document as a market pack. Never throws; every problem is named with its path. */
export function parseMarketPack(json: unknown): ParsedPack {
  const result = z.safeParse(marketPackSchema, json, { reportInput: true });
  if (result.success) return { ok: true, pack: result.data };
  return { ok: false, problems: result.error.issues.map(describeIssue) };
}

/**
 * What no field shows by itself: ids that stand once, sources that exist, a nation, and a band for
 * every level (once each, since there are no more bands than levels).
 */
function checkReferences(
  pack: MarketPack,
  context: { addIssue: (issue: { code: 'custom'; message: string; path: PropertyKey[] }) => void },
): void {
  const problem = (path: PropertyKey[], message: string): void =>
    context.addIssue({ code: 'custom', message, path });

  const levels = pack.bands.map(({ level }) => level);
  for (const level of LEVEL_IDS) {
    if (!levels.includes(level)) problem(['bands'], `has no band for the level "${level}"`);
  }
  for (const list of ['geographies', 'premiums', 'sources'] as const) {
    reportTwins(list, pack[list], problem);
  }
  if (!pack.geographies.some((geography) => geography.id === NATIONAL)) {
    problem(['geographies'], `has no geography "${NATIONAL}", used where no place is known`);
  }
  const spellings = pack.premiums
    .flatMap(({ terms }) => terms)
    .join('|')
    .split('|').length;
  if (spellings > MOST_SPELLINGS) {
    problem(['premiums'], `have ${spellings} spellings of terms; ${MOST_SPELLINGS} are the most`);
  }
  for (const list of ['bands', 'geographies', 'premiums'] as const) {
    reportUnlisted(list, pack[list], pack.sources, problem);
  }
  for (const rule of ['flexibility', 'walkAway'] as const) {
    const { source } = pack.policy[rule];
    if (!pack.sources.some((listed) => listed.id === source)) {
      problem(['policy', rule, 'source'], unlisted(source));
    }
  }
}
