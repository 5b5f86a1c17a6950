import * as z from 'zod/mini';
import { levelIdSchema, levelIdsSchema } from '@/posting/level.schema';
import { oneOf } from '@/posting/one-of.schema';
import { coverageSchema } from '@/posting/posting.schema';
import type { Assessment, NoteId, OtherRange, Step, UnknownReason, Verdict } from './assessment';

const figure = z.nullable(z.number());
const range = { low: z.number(), high: z.number() };
const verdictSchema = oneOf<Verdict>({ below: true, at: true, above: true, unknown: true });

const stepSchema: z.ZodMiniType<Step> = z.object({
  ...range,
  rule: z.string(),
  kind: oneOf<Step['kind']>({ level: true, geo: true, skill: true, domain: true, cap: true }),
  label: z.string(),
  factorLow: z.number(),
  factorHigh: z.number(),
  source: z.string(),
  evidence: z.string(),
  counted: z.boolean(),
});

const otherRangeSchema: z.ZodMiniType<OtherRange> = z.object({
  pay: z.int().check(z.nonnegative()),
  verdict: verdictSchema,
  compaRatio: figure,
});

const noteSchema = oneOf<NoteId>({
  corrected: true,
  'own-pay': true,
  'over-wide-range': true,
  'wide-range': true,
  'assumed-level': true,
  'level-from-profile': true,
  'unlevelled-title': true,
  internship: true,
  'assumed-minimum': true,
  'assumed-maximum': true,
  'zone-chosen': true,
  'site-estimate': true,
  'site-inferred': true,
  'other-currency': true,
  'outside-us': true,
  'not-base-pay': true,
  'assumed-national': true,
  'home-metro-used': true,
  'derived-place': true,
  'no-posted-pay': true,
  'range-usually-required': true,
  'ceiling-below-market': true,
  'open-ended-band': true,
  'adjacent-role': true,
  closed: true,
  'description-cut': true,
});

/** The verdict alone. */
export const bareVerdictFields = {
  verdict: verdictSchema,
  strength: z.enum(['well', 'plain']),
  unknownReason: z.nullable(
    oneOf<UnknownReason>({
      'not-a-posting': true,
      'not-covered': true,
      internship: true,
      'no-pay': true,
      'only-estimate': true,
      'only-ote': true,
      'only-total': true,
      'not-base': true,
      'other-currency': true,
      'outside-us': true,
    }),
  ),
};

/** What a list shows of an assessment. */
export const assessmentRowFields = {
  ...bareVerdictFields,
  coverage: coverageSchema,
  level: z.object({
    id: levelIdSchema,
    ids: levelIdsSchema,
    confidence: z.enum(['stated', 'inferred', 'assumed']),
    evidence: z.string(),
  }),
  market: z.nullable(z.object({ ...range, openEnded: z.boolean() })),
  basePay: z.nullable(z.object({ min: z.number(), max: z.number() })),
  assumedEnd: z.nullable(z.enum(['min', 'max'])),
  compaRatio: figure,
  counter: z.nullable(z.object(range)),
  walkAwayStatus: z.nullable(z.enum(['clears', 'possible', 'falls-short'])),
  notes: z.array(noteSchema),
};

/** An assessment as Headroom wrote it. */
export const assessmentSchema: z.ZodMiniType<Assessment> = z.object({
  ...assessmentRowFields,
  pack: z.object({
    id: z.string(),
    version: z.number(),
    // Assessments saved before packs could be edited have none.
    edition: z.prefault(z.nullable(z.string()), null),
  }),
  reason: z.string(),
  metro: z.string(),
  skills: z.array(z.string()),
  domains: z.array(z.string()),
  scoredPay: z.nullable(z.int().check(z.nonnegative())),
  third: z.nullable(z.enum(['lower', 'middle', 'upper'])),
  rangePenetration: figure,
  headroom: z.nullable(z.object(range)),
  expectedOffer: figure,
  leftOnTable: z.nullable(z.object(range)),
  walkAway: z.nullable(z.object(range)),
  steps: z.array(stepSchema),
  others: z.array(otherRangeSchema),
});
