import * as z from 'zod/mini';
import { levelIdSchema } from './level.schema';
import { oneOf } from './one-of.schema';
import type { PayComponent, PayPeriod, PayProvenance, PayRange } from './pay-range';
import { placeSchema } from './place.schema';

export const payAmountSchema = z.nullable(z.number().check(z.nonnegative()));
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Who may state pay on a page: never the user. */
export const provenanceSchema = oneOf<PayProvenance>({
  'employer-structured': true,
  'employer-text': true,
  'site-inferred': true,
  'site-estimate': true,
});

export const payPeriodSchema = oneOf<PayPeriod>({
  hour: true,
  day: true,
  week: true,
  biweek: true,
  semimonth: true,
  month: true,
  year: true,
});

export const payComponentSchema = oneOf<PayComponent>({
  base: true,
  ote: true,
  total: true,
  bonus: true,
  equity: true,
  unknown: true,
});

export const payRangeSchema: z.ZodMiniType<PayRange> = z.object({
  min: payAmountSchema,
  max: payAmountSchema,
  currency: currencySchema,
  period: payPeriodSchema,
  component: payComponentSchema,
  zone: z.nullable(z.string()),
  zonePlaces: z.array(placeSchema),
  level: z.nullable(levelIdSchema),
  provenance: z.union([provenanceSchema, z.literal('user')]),
  quote: z.string(),
  rule: z.string(),
});
