import * as z from 'zod/mini';
import { correctionSchema } from './correction.schema';
import type { LevelReading } from './level';
import { levelIdsSchema } from './level.schema';
import { oneOf } from './one-of.schema';
import type { FieldSource } from './page-reading';
import { payRangeSchema } from './pay-range.schema';
import type { Workplace } from './place';
import { placeSchema } from './place.schema';
import type { CorrectedParts, FieldTrace, Posting, TracedField } from './posting';
import type { Coverage, Mention, RoleReading } from './role';

const nullableText = z.nullable(z.string());
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
  source: z.union([fieldSourceSchema, z.enum(['text', 'user'])]),
  quote: z.string(),
});

export const tracedFieldSchema = oneOf<TracedField>({
  title: true,
  company: true,
  locations: true,
  workplace: true,
  employmentTypes: true,
  seniority: true,
  description: true,
  pay: true,
});

const workplaceSchema = oneOf<Workplace>({
  remote: true,
  hybrid: true,
  onsite: true,
  unknown: true,
});

const correctedParts = {
  locations: z.array(placeSchema),
  pay: z.array(payRangeSchema),
  role: roleSchema,
  traces: z.partialRecord(tracedFieldSchema, traceSchema),
};
const asReadSchema: z.ZodMiniType<CorrectedParts> = z.object({
  ...correctedParts,
  title: z.exactOptional(z.string()),
  company: z.exactOptional(nullableText),
  workplace: z.exactOptional(workplaceSchema),
  payAbsence: z.exactOptional(nullableText),
});

/** What a list shows of a posting; an address is safe to link to. */
export const postingRowFields = {
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  company: nullableText,
  locations: correctedParts.locations,
  workplace: workplaceSchema,
  remoteScope: nullableText,
  pay: correctedParts.pay,
};

/** A posting as Headroom wrote it: its shape, and addresses that are safe to link to. */
export const postingSchema: z.ZodMiniType<Posting> = z.object({
  key: z.string().check(z.minLength(1)),
  site: z.string(),
  postingId: nullableText,
  ...postingRowFields,
  ...correctedParts,
  employmentTypes: z.array(z.string()),
  description: z.string(),
  payAbsence: nullableText,
  closed: z.boolean(),
  health: z.array(z.string()),
  corrected: z.exactOptional(z.object({ correction: correctionSchema, asRead: asReadSchema })),
});
