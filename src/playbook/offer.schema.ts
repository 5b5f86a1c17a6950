import * as z from 'zod/mini';
import type { AnnualRange } from '@/posting/money';
import { isoDaySchema } from './iso-day.schema';
import type { Bonus, Equity, Grant, OfferTerms, Refreshers, SignOn, Vesting } from './offer';

/** Why a part of an offer makes no sense; the words for it stand beside the field. */
export type OfferFault =
  | 'not-an-amount'
  | 'negative'
  | 'base-range'
  | 'too-much'
  | 'bonus-target'
  | 'bonus-payout'
  | 'shares'
  | 'price'
  | 'strike'
  | 'discount'
  | 'vesting-length'
  | 'cliff'
  | 'share-sum'
  | 'share-count'
  | 'clawback-length'
  | 'range-order'
  | 'day'
  | 'text-length';

const fault = (code: OfferFault): OfferFault => code;

/** The longest words on benefits. */
export const BENEFITS_LENGTH = 2_000;
/** The longest vesting that is believed: ten years. */
const LONGEST_VESTING = 120;
const LONGEST_CLAWBACK = 60;
/** The most of anything in an offer. */
const MOST = 100_000_000;

const dollars = z
  .int(fault('not-an-amount'))
  .check(z.minimum(0, fault('negative')), z.maximum(MOST, fault('too-much')));
/** A price per share, to the hundredth of a cent, as valuations of private companies state it. */
const price = z
  .number(fault('price'))
  .check(z.positive(fault('price')), z.maximum(1_000_000, fault('price')));
const between = (low: number, high: number, code: OfferFault) =>
  z.number(fault(code)).check(z.minimum(low, fault(code)), z.maximum(high, fault(code)));
const months = (low: number, high: number, code: OfferFault) =>
  z.int(fault(code)).check(z.minimum(low, fault(code)), z.maximum(high, fault(code)));

const bonusSchema: z.ZodMiniType<Bonus> = z.object({
  // A bonus as high as the salary is a typing error, or dollars typed as a percentage.
  target: z
    .number(fault('bonus-target'))
    .check(z.minimum(0, fault('bonus-target')), z.lt(100, fault('bonus-target'))),
  payout: z.exactOptional(between(0, 200, 'bonus-payout')),
});

const grantSchema: z.ZodMiniType<Grant> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), total: dollars }),
  z.object({
    kind: z.literal('shares'),
    shares: z
      .int(fault('shares'))
      .check(z.minimum(1, fault('shares')), z.maximum(1e9, fault('shares'))),
    price,
    strike: z.exactOptional(between(0, 1_000_000, 'strike')),
  }),
]);

const vestingSchema: z.ZodMiniType<Vesting> = z
  .object({
    months: months(1, LONGEST_VESTING, 'vesting-length'),
    cliffMonths: months(0, LONGEST_VESTING, 'cliff'),
    rhythm: z.enum(['monthly', 'quarterly', 'annual']),
    yearShares: z.exactOptional(z.array(between(0, 100, 'share-sum')).check(z.maxLength(10))),
  })
  .check(
    z.superRefine(({ months: length, cliffMonths, yearShares }, context) => {
      const report = (code: OfferFault, path: string) =>
        context.addIssue({ code: 'custom', message: code, path: [path] });
      if (cliffMonths > length) report('cliff', 'cliffMonths');
      if (!yearShares) return;
      if (yearShares.length * 12 !== length) report('share-count', 'yearShares');
      const sum = yearShares.reduce((total, share) => total + share, 0);
      if (Math.abs(sum - 100) > 0.001) report('share-sum', 'yearShares');
    }),
  );

const refreshersSchema: z.ZodMiniType<Refreshers> = z.object({
  perYear: dollars,
  vestingMonths: months(1, LONGEST_VESTING, 'vesting-length'),
});

const equitySchema: z.ZodMiniType<Equity> = z.object({
  grant: grantSchema,
  vesting: vestingSchema,
  company: z.enum(['public', 'private']),
  discount: z.exactOptional(between(0, 100, 'discount')),
  refreshers: z.exactOptional(refreshersSchema),
  acceleration: z.exactOptional(z.boolean()),
});

const signOnSchema: z.ZodMiniType<SignOn> = z.object({
  amount: dollars,
  clawback: z.exactOptional(
    z.object({
      months: months(1, LONGEST_CLAWBACK, 'clawback-length'),
      kind: z.enum(['full', 'prorated']),
    }),
  ),
});

const rangeSchema: z.ZodMiniType<AnnualRange> = z
  .object({ low: dollars, high: dollars })
  .check(z.refine(({ low, high }) => low <= high, { error: fault('range-order'), path: ['high'] }));

/** A written offer that makes sense. Each issue's message is an `OfferFault`, and its path names the field. */
export const offerTermsSchema: z.ZodMiniType<OfferTerms> = z.object({
  base: z
    .int(fault('not-an-amount'))
    .check(z.minimum(10_000, fault('base-range')), z.maximum(5_000_000, fault('base-range'))),
  bonus: z.exactOptional(bonusSchema),
  equity: z.exactOptional(equitySchema),
  signOn: z.exactOptional(signOnSchema),
  remoteWorth: z.exactOptional(rangeSchema),
  development: z.exactOptional(dollars),
  startDay: z.exactOptional(isoDaySchema(fault('day'))),
  deadline: z.exactOptional(isoDaySchema(fault('day'))),
  benefits: z.exactOptional(z.string().check(z.maxLength(BENEFITS_LENGTH, fault('text-length')))),
});
