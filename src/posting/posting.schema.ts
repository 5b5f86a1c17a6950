import * as z from 'zod/mini';
import { LEVEL_IDS } from './level';
import type { LevelReading } from './level';
import { oneOf } from './one-of.schema';
import type { FieldSource } from './page-reading';
import type { PayComponent, PayPeriod, PayProvenance, PayRange } from './pay-range';
import type { Place, Workplace } from './place';
import type { FieldTrace, Posting, TracedField } from './posting';
import type { Coverage, Mention, RoleReading } from './role';

const nullableText = z.nullable(z.string());
const amount = z.number().check(z.nonnegative());
export const levelIdSchema = z.enum(LEVEL_IDS);

/** One or more levels, in ascending order. */
export const levelIdsSchema = z.tuple([levelIdSchema], levelIdSchema);

const placeSchema: z.ZodMiniType<Place> = z.object({
  raw: z.string(),
  city: nullableText,
  state: nullableText,
  country: nullableText,
  metro: nullableText,
});

export const provenanceSchema = oneOf<PayProvenance>({
  'employer-structured': true,
  'employer-text': true,
  'site-inferred': true,
  'site-estimate': true,
});

const payRangeSchema: z.ZodMiniType<PayRange> = z.object({
  min: z.nullable(amount),
  max: z.nullable(amount),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: oneOf<PayPeriod>({
    hour: true,
    day: true,
    week: true,
    biweek: true,
    semimonth: true,
    month: true,
    year: true,
  }),
  component: oneOf<PayComponent>({
    base: true,
    ote: true,
    total: true,
    bonus: true,
    equity: true,
    unknown: true,
  }),
  zone: nullableText,
  zonePlaces: z.array(placeSchema),
  level: z.nullable(levelIdSchema),
  provenance: provenanceSchema,
  quote: z.string(),
  rule: z.string(),
});

const levelReadingSchema: z.ZodMiniType<LevelReading> = z.object({
  ids: levelIdsSchema,
  confidence: z.enum(['stated', 'inferred', 'assumed']),
  evidence: z.string(),
  rule: z.string(),
  unlevelled: z.boolean(),
});

const mentionSchema: z.ZodMiniType<Mention> = z.object({ id: z.string(), quote: z.string() });

export const coverageSchema = oneOf<Coverage>({
  covered: true,
  adjacent: true,
  'not-covered': true,
});

const roleSchema: z.ZodMiniType<RoleReading> = z.object({
  coverage: coverageSchema,
  reason: z.string(),
  level: levelReadingSchema,
  internship: z.boolean(),
  skills: z.array(mentionSchema),
  domains: z.array(mentionSchema),
});

export const fieldSourceSchema = oneOf<FieldSource>({
  structured: true,
  'page-data': true,
  dom: true,
  url: true,
  given: true,
});

const traceSchema: z.ZodMiniType<FieldTrace> = z.object({
  rule: z.string(),
  source: z.union([fieldSourceSchema, z.literal('text')]),
  quote: z.string(),
});

const tracedFieldSchema = oneOf<TracedField>({
  title: true,
  company: true,
  locations: true,
  workplace: true,
  employmentTypes: true,
  seniority: true,
  description: true,
  pay: true,
});

/** A posting as Headroom wrote it: its shape, and addresses that are safe to link to. */
export const postingSchema: z.ZodMiniType<Posting> = z.object({
  key: z.string().check(z.minLength(1)),
  site: z.string(),
  postingId: nullableText,
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  company: nullableText,
  locations: z.array(placeSchema),
  workplace: oneOf<Workplace>({ remote: true, hybrid: true, onsite: true, unknown: true }),
  remoteScope: nullableText,
  employmentTypes: z.array(z.string()),
  description: z.string(),
  pay: z.array(payRangeSchema),
  payAbsence: nullableText,
  role: roleSchema,
  closed: z.boolean(),
  traces: z.partialRecord(tracedFieldSchema, traceSchema),
  health: z.array(z.string()),
});
