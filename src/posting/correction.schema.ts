import * as z from 'zod/mini';
import type { Correction, RangeCorrection, RangeIdentity } from './correction';
import { levelIdSchema } from './level.schema';
import {
  currencySchema,
  payAmountSchema,
  payComponentSchema,
  payPeriodSchema,
} from './pay-range.schema';

/** As long as a zone's label may be in a page's report. */
const LONGEST_ZONE = 5_000;
/** As many ranges as a page's report may hold. */
const MOST_RANGES = 200;

const rangeIdentitySchema: z.ZodMiniType<RangeIdentity> = z.object({
  min: payAmountSchema,
  max: payAmountSchema,
  currency: currencySchema,
  zone: z.nullable(z.string().check(z.maxLength(LONGEST_ZONE))),
  level: z.nullable(levelIdSchema),
});

const rangeCorrectionSchema: z.ZodMiniType<RangeCorrection> = z.object({
  range: rangeIdentitySchema,
  period: z.exactOptional(payPeriodSchema),
  component: z.exactOptional(payComponentSchema),
});

/** A correction as the popup makes it. */
export const correctionSchema: z.ZodMiniType<Correction> = z.object({
  level: z.exactOptional(levelIdSchema),
  metro: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(100))),
  coverage: z.exactOptional(z.enum(['covered', 'not-covered'])),
  compared: z.exactOptional(rangeIdentitySchema),
  ranges: z.exactOptional(z.array(rangeCorrectionSchema).check(z.maxLength(MOST_RANGES))),
  notAPosting: z.exactOptional(z.literal(true)),
});
