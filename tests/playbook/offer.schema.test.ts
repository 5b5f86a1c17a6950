import { describe, expect, it } from 'vitest';
import type { OfferFault } from '@/playbook/offer.schema';
import { offerTermsSchema } from '@/playbook/offer.schema';
import { FOUR_YEARS, madeEquity, madeOffer } from './made-offer';

const whole = madeOffer({
  bonus: { target: 15, payout: 90 },
  equity: madeEquity({
    grant: { kind: 'shares', shares: 12_000, price: 4.1275, strike: 0.5 },
    company: 'private',
    discount: 60,
    refreshers: { perYear: 20_000, vestingMonths: 48 },
    acceleration: true,
  }),
  signOn: { amount: 30_000, clawback: { months: 12, kind: 'full' } },
  remoteWorth: { low: 10_000, high: 30_000 },
  development: 2_500,
  startDay: '2027-01-11',
  deadline: '2026-12-04',
  benefits: 'Health insurance for the family.',
});

it.each([
  ['base alone', madeOffer()],
  ['everything', whole],
])('an offer of %s stays as it is', (_what, offer) => {
  expect(offerTermsSchema.parse(offer)).toEqual(offer);
});

const vesting = (parts: object) => ({
  equity: madeEquity({ vesting: { ...FOUR_YEARS, ...parts } }),
});

describe('nonsense is refused, and says where', () => {
  it.each<[what: string, parts: object, path: string, fault: OfferFault]>([
    ['no base', { base: undefined }, 'base', 'not-an-amount'],
    ['a base of nothing', { base: 0 }, 'base', 'base-range'],
    ['a negative base', { base: -200_000 }, 'base', 'base-range'],
    ['a base that is no number', { base: NaN }, 'base', 'not-an-amount'],
    ['a base with cents', { base: 200_000.5 }, 'base', 'not-an-amount'],
    ['a base without end', { base: Infinity }, 'base', 'not-an-amount'],
    ['a bonus of 100%', { bonus: { target: 100 } }, 'bonus.target', 'bonus-target'],
    ['a negative bonus', { bonus: { target: -5 } }, 'bonus.target', 'bonus-target'],
    ['a negative payout', { bonus: { target: 10, payout: -1 } }, 'bonus.payout', 'bonus-payout'],
    [
      'a payout of five times',
      { bonus: { target: 10, payout: 500 } },
      'bonus.payout',
      'bonus-payout',
    ],
    [
      'vesting over 0 years',
      vesting({ months: 0, cliffMonths: 0 }),
      'equity.vesting.months',
      'vesting-length',
    ],
    [
      'a cliff after the end',
      vesting({ months: 12, cliffMonths: 13 }),
      'equity.vesting.cliffMonths',
      'cliff',
    ],
    ['a negative cliff', vesting({ cliffMonths: -1 }), 'equity.vesting.cliffMonths', 'cliff'],
    [
      'shares of years that make 90%',
      vesting({ yearShares: [40, 30, 10, 10] }),
      'equity.vesting.yearShares',
      'share-sum',
    ],
    [
      'three shares for four years',
      vesting({ yearShares: [50, 30, 20] }),
      'equity.vesting.yearShares',
      'share-count',
    ],
    [
      'a discount of more than all',
      { equity: madeEquity({ discount: 101 }) },
      'equity.discount',
      'discount',
    ],
    ['a negative sign-on', { signOn: { amount: -1 } }, 'signOn.amount', 'negative'],
    [
      'a clawback of no time',
      { signOn: { amount: 1, clawback: { months: 0, kind: 'full' } } },
      'signOn.clawback.months',
      'clawback-length',
    ],
    [
      'a remote worth upside down',
      { remoteWorth: { low: 2, high: 1 } },
      'remoteWorth.high',
      'range-order',
    ],
    ['a day that is none', { deadline: '2026-02-30' }, 'deadline', 'day'],
    ['a day in words', { startDay: 'next May' }, 'startDay', 'day'],
    ['a negative stipend', { development: -1 }, 'development', 'negative'],
    ['words without end', { benefits: 'a'.repeat(2_001) }, 'benefits', 'text-length'],
  ])('%s', (_what, parts, path, fault) => {
    const { issues } = offerTermsSchema.safeParse({ ...madeOffer(), ...parts }).error ?? {};
    expect(issues?.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([
      path,
      fault,
    ]);
  });

  it.each<[what: string, parts: object, field: string, fault: OfferFault]>([
    ['shares without a price', { kind: 'shares', shares: 100 }, 'price', 'price'],
    ['a price of nothing', { kind: 'shares', shares: 100, price: 0 }, 'price', 'price'],
    ['no shares', { kind: 'shares', shares: 0, price: 10 }, 'shares', 'shares'],
    ['half a share', { kind: 'shares', shares: 0.5, price: 10 }, 'shares', 'shares'],
    ['a negative strike', { kind: 'shares', shares: 5, price: 10, strike: -1 }, 'strike', 'strike'],
    ['a negative value', { kind: 'value', total: -1 }, 'total', 'negative'],
  ])('equity: %s', (_what, parts, field, fault) => {
    const offer = { ...madeOffer(), equity: { ...madeEquity(), grant: parts } };
    const { issues } = offerTermsSchema.safeParse(offer).error ?? {};
    expect(issues?.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      [`equity.grant.${field}`, fault],
    ]);
  });
});
