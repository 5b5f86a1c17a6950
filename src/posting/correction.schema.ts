import * as z from 'zod/mini';
import type { Correction, OwnPay, RangeCorrection, RangeIdentity } from './correction';
import { levelIdSchema } from './level.schema';
import {
  currencySchema,
  payAmountSchema,
  payComponentSchema,
  payPeriodSchema,
} from './pay-range.schema';

/** As long as a zone's label may be in a page's report. */
const LONGEST_ZONE = 5_000;
/** As long as a title or a company's name may be in a page's report. */
const LONGEST_NAME = 500;
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
  notPay: z.exactOptional(z.literal(true)),
});

const ownAmountSchema = z.nullable(z.number().check(z.positive()));
const ownPaySchema: z.ZodMiniType<OwnPay> = z
  .object({
    min: ownAmountSchema,
    max: ownAmountSchema,
    currency: currencySchema,
    period: payPeriodSchema,
    component: payComponentSchema,
  })
  .check(
    z.refine(({ min, max }) => (min === null ? max !== null : max === null || min <= max), {
      message: 'The pay must have an end, and its lower end must not be above the upper one.',
    }),
  );

const nameSchema = z.string().check(z.regex(/\S/), z.maxLength(LONGEST_NAME));

/** A correction as the popup makes it. */
export const correctionSchema: z.ZodMiniType<Correction> = z.object({
  title: z.exactOptional(nameSchema),
  company: z.exactOptional(nameSchema),
  level: z.exactOptional(levelIdSchema),
  metro: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(100))),
  workplace: z.exactOptional(z.enum(['remote', 'hybrid', 'onsite'])),
  coverage: z.exactOptional(z.enum(['covered', 'not-covered'])),
  pay: z.exactOptional(ownPaySchema),
  compared: z.exactOptional(rangeIdentitySchema),
  ranges: z.exactOptional(z.array(rangeCorrectionSchema).check(z.maxLength(MOST_RANGES))),
  notAPosting: z.exactOptional(z.literal(true)),
});
