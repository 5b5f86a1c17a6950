import * as z from 'zod/mini';
import { LEVEL_IDS } from '@/posting/level';
import { NATIONAL } from './home';
import type { MarketPack } from './market-pack';
import { describeIssue } from './pack-problem.schema';

/** What is wrong with a pack, and where: `bands[2].low`. */
export interface PackProblem {
  path: string;
  message: string;
}

export type ParsedPack = { ok: true; pack: MarketPack } | { ok: false; problems: PackProblem[] };

/** "geo" and "cap" are steps of their own, so no premium may take their names. */
const RESERVED_RULES = new Set(['geo', 'cap']);
const MOST_RULES = 500;
const MOST_NAMES = 1000;

const text = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/\S/, 'must not be blank'));
const optionalText = z.string().check(z.maxLength(300));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens'));
const date = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a date such as 2026, 2026-11 or 2026-11-24'));
const address = z
  .string()
  .check(z.maxLength(2000), z.regex(/^https?:\/\/\S+$/, 'must be a web address'));
const years = z.number().check(z.minimum(0), z.maximum(60));
const annual = z.number().check(z.positive(), z.maximum(10_000_000));
/** A factor on pay; the limits keep out slips such as 15 for 15%. */
const factor = z.number().check(z.minimum(0.1), z.maximum(5));
const share = z.number().check(z.minimum(0), z.maximum(2));
const names = z.array(text).check(z.maxLength(MOST_NAMES));

/** One term may list many spellings. */
const term = z
  .string()
  .check(z.minLength(1), z.maxLength(2000), z.regex(/\S/, 'must not be blank'));

const IN_ORDER = 'low must not be above high';
const inOrder = z.refine<{ low: number; high: number }>(({ low, high }) => low <= high, IN_ORDER);

const bandSchema = z
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

const geographySchema = z
  .strictObject({
    id,
    label: text,
    low: factor,
    high: factor,
    names,
    rpp: z.nullable(z.number().check(z.minimum(10), z.maximum(1000))),
    source: id,
    ref: optionalText,
  })
  .check(inOrder);

const premiumSchema = z
  .strictObject({
    id,
    kind: z.enum(['skill', 'domain']),
    label: text,
    terms: z.array(term).check(z.minLength(1), z.maxLength(MOST_NAMES)),
    minimum: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
    low: z.nullable(share),
    high: z.nullable(share),
    source: id,
    ref: optionalText,
  })
  .check(
    z.refine(
      ({ low, high }) => (low === null) === (high === null),
      'low and high must both be figures, or both be null',
    ),
    z.refine(({ low, high }) => low === null || high === null || low <= high, IN_ORDER),
    z.refine((premium) => !RESERVED_RULES.has(premium.id), {
      error: 'is the name of another step',
      path: ['id'],
    }),
  );

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

const sourceSchema = z.strictObject({
  id,
  label: text,
  publisher: text,
  url: address,
  asOf: date,
  sample: text,
  kind: z.enum(['published', 'derived']),
});

/** A market pack, every field checked; unknown fields are refused. */
export const marketPackSchema = z
  .strictObject({
    id,
    version: z.int().check(z.minimum(1)),
    name: text,
    publisher: text,
    url: address,
    asOf: date,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency code such as USD')),
    country: z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a country code such as US')),
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
  const unique = (list: 'geographies' | 'premiums' | 'sources', ids: string[]): void =>
    ids.forEach((entry, index) => {
      if (ids.indexOf(entry) < index) problem([list, index], `"${entry}" stands twice`);
    });

  const levels = pack.bands.map(({ level }) => level);
  for (const level of LEVEL_IDS) {
    if (!levels.includes(level)) problem(['bands'], `has no band for the level "${level}"`);
  }
  const geographies = pack.geographies.map((geography) => geography.id);
  unique('geographies', geographies);
  if (!geographies.includes(NATIONAL)) {
    problem(['geographies'], `has no geography "${NATIONAL}", used where no place is known`);
  }
  unique(
    'premiums',
    pack.premiums.map((premium) => premium.id),
  );
  const sources = pack.sources.map((source) => source.id);
  unique('sources', sources);

  const cited: [PropertyKey[], string][] = [
    ...pack.bands.map(({ source }, at): [PropertyKey[], string] => [['bands', at], source]),
    ...pack.geographies.map(({ source }, at): [PropertyKey[], string] => [
      ['geographies', at],
      source,
    ]),
    ...pack.premiums.map(({ source }, at): [PropertyKey[], string] => [['premiums', at], source]),
    [['policy', 'flexibility'], pack.policy.flexibility.source],
    [['policy', 'walkAway'], pack.policy.walkAway.source],
  ];
  for (const [path, source] of cited) {
    if (!sources.includes(source)) {
      problem([...path, 'source'], `names the source "${source}", which the pack does not list`);
    }
  }
}
