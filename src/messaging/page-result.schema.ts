import * as z from 'zod/mini';
import { provenanceSchema } from '@/posting/pay-range.schema';
import { fieldSourceSchema } from '@/posting/posting.schema';
import type {
  Found,
  PageReading,
  PageResult,
  PostedPay,
  PostedPlace,
} from '@/posting/page-reading';

/** The most that a page report may hold, in characters or entries: far above any real posting, far below what harms. */
export const REPORT_LIMITS = {
  title: 500,
  description: 250_000,
  text: 5_000,
  entries: 200,
} as const;

const text = (longest: number = REPORT_LIMITS.text) => z.string().check(z.maxLength(longest));
const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(REPORT_LIMITS.text));
const list = <T extends z.ZodMiniType>(entry: T) =>
  z.array(entry).check(z.maxLength(REPORT_LIMITS.entries));

const found = <T>(value: z.ZodMiniType<T>, longestQuote?: number): z.ZodMiniType<Found<T>> =>
  z.object({
    value,
    rule: text(),
    source: fieldSourceSchema,
    quote: text(longestQuote),
  });

export const postedPlaceSchema: z.ZodMiniType<PostedPlace> = z.object({
  text: text(),
  city: z.exactOptional(text()),
  region: z.exactOptional(text()),
  country: z.exactOptional(text()),
});

const figure = z.nullable(z.union([z.number(), text()]));
const payOrigin = { provenance: provenanceSchema, label: z.nullable(text()) };

export const postedPaySchema: z.ZodMiniType<PostedPay> = z.discriminatedUnion('kind', [
  z.object({
    ...payOrigin,
    kind: z.literal('figures'),
    min: figure,
    max: figure,
    currency: z.nullable(text()),
    period: z.nullable(text()),
  }),
  z.object({ ...payOrigin, kind: z.literal('text'), text: text() }),
]);

/** One posting's reading, as it may be sent. */
export const pageReadingSchema: z.ZodMiniType<PageReading> = z.object({
  site: z.string().check(z.regex(/^[a-z0-9-]{1,50}$/)),
  postingId: z.nullable(text(REPORT_LIMITS.title)),
  url: webAddress,
  title: found(text(REPORT_LIMITS.title).check(z.minLength(1))),
  company: z.nullable(found(text())),
  locations: list(found(postedPlaceSchema)),
  workplace: list(found(text())),
  employmentTypes: list(found(text())),
  seniority: z.nullable(found(text())),
  pay: list(found(postedPaySchema)),
  description: z.nullable(found(text(REPORT_LIMITS.description), REPORT_LIMITS.description)),
  closed: z.boolean(),
  health: list(text()),
});

/** A content script's report. It comes from a process that runs the page's code, and is believed in nothing. */
export const pageResultSchema: z.ZodMiniType<PageResult> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posting'), reading: pageReadingSchema }),
  z.object({ kind: z.literal('loading'), reason: text() }),
  z.object({ kind: z.literal('none'), reason: text() }),
  z.object({ kind: z.literal('unreadable'), reason: text() }),
]);
