import * as z from 'zod/mini';

/** "geo" and "cap" are steps of their own, so no premium may take their names. */
const RESERVED_RULES = new Set(['geo', 'cap']);
/** The source of figures that the user sets; see `effectivePack`. */
export const YOURS = 'yours';

export const MOST_RULES = 500;
const MOST_NAMES = 1000;

export const text = z
  .string()
  .check(z.minLength(1), z.maxLength(300), z.regex(/\S/, 'must not be blank'));
export const optionalText = z.string().check(z.maxLength(300));
/** What a document says of how it was made. */
export const paragraph = z
  .string()
  .check(z.minLength(1), z.maxLength(2000), z.regex(/\S/, 'must not be blank'));
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens'));
export const date = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a date such as 2026, 2026-11 or 2026-11-24'));
/** Empty where the source gives none. */
const dateOrNone = z
  .string()
  .check(
    z.regex(/^(?:\d{4}(-\d{2}){0,2})?$/, 'must be a date such as 2026, 2026-11 or 2026-11-24'),
  );
export const day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-24'));
export const address = z
  .string()
  .check(z.maxLength(2000), z.regex(/^https?:\/\/\S+$/, 'must be a web address'));
/** Empty for what a person made, which stands nowhere in the web. */
export const addressOrNone = z
  .string()
  .check(z.maxLength(2000), z.regex(/^(?:https?:\/\/\S+)?$/, 'must be a web address'));
export const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'must be a currency code such as USD'));
export const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a country code such as US'));
export const version = z.int().check(z.minimum(1));

/** What a figure may be, by its unit; those of a factor on pay keep out slips such as 15 for 15%. */
export const LIMITS = {
  annual: { above: 0, most: 10_000_000 },
  factor: { least: 0.1, most: 5 },
  share: { least: 0, most: 2 },
} as const;

export const annual = z.number().check(z.gt(LIMITS.annual.above), z.maximum(LIMITS.annual.most));
export const factor = z
  .number()
  .check(z.minimum(LIMITS.factor.least), z.maximum(LIMITS.factor.most));
export const share = z.number().check(z.minimum(LIMITS.share.least), z.maximum(LIMITS.share.most));
const names = z.array(text).check(z.maxLength(MOST_NAMES));

/** What a term that names nothing is told: matching goes by words. */
const NO_WORD = 'must have a letter or a digit in each spelling';

/** One term may list many spellings. */
const term = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.regex(/\S/, 'must not be blank'),
  z.refine(
    (spellings) => spellings.split('|').every((spelling) => /[\p{L}\p{N}]/u.test(spelling)),
    NO_WORD,
  ),
);

interface Ends {
  low: number | null;
  high: number | null;
}

/** For a low and a high end; either may be without a figure. */
export const inOrder = z.superRefine<Ends>(({ low, high }, context) => {
  if (low === null || high === null || low <= high) return;
  const message = `low ${figure(low)} is above high ${figure(high)}`;
  context.addIssue({ code: 'custom', message });
});

function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

export const geographySchema = z
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

export const premiumSchema = z
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
    inOrder,
    z.refine((premium) => !RESERVED_RULES.has(premium.id), {
      error: 'is the name of another step',
      path: ['id'],
    }),
  );

export const sourceSchema = z.strictObject({
  id: id.check(z.refine((source) => source !== YOURS, 'is kept for figures that you set')),
  label: text,
  publisher: text,
  url: addressOrNone,
  asOf: dateOrNone,
  sample: text,
  kind: z.enum(['published', 'derived']),
});

/** Adds a problem to what a schema finds. */
export type Report = (path: PropertyKey[], message: string) => void;

/** Reports every entry of a list whose id stands before it already. */
export function reportTwins(
  list: string,
  entries: readonly { id: string }[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry.id)) report([list, index], `"${entry.id}" stands twice`);
    seen.add(entry.id);
  }
}

/** Reports every entry of a list that cites a source which is not among the sources. */
export function reportUnlisted(
  list: string,
  entries: readonly { source: string }[],
  sources: readonly { id: string }[],
  report: Report,
): void {
  const listed = new Set(sources.map((source) => source.id));
  for (const [index, { source }] of entries.entries()) {
    if (!listed.has(source)) report([list, index, 'source'], unlisted(source));
  }
}

export function unlisted(source: string): string {
  return `names the source "${source}", which the pack does not list`;
}
