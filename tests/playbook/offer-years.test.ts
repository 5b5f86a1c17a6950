import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferTerms } from '@/playbook/offer';
import { expectedBonus, offerYears, sumOfYears } from '@/playbook/offer-years';
import { FOUR_YEARS, madeEquity, madeOffer } from './made-offer';

describe('the pay of years 1 to 4, worked by hand', () => {
  it.each<[what: string, parts: Partial<OfferTerms>, years: [number, number, number, number]]>([
    ['base alone', {}, [200_000, 200_000, 200_000, 200_000]],
    [
      'a bonus at target: 15% of 200,000',
      { bonus: { target: 15 } },
      [230_000, 230_000, 230_000, 230_000],
    ],
    [
      'a payout below target: 15% of 200,000, 80% of it paid',
      { bonus: { target: 15, payout: 80 } },
      [224_000, 224_000, 224_000, 224_000],
    ],
    [
      'a payout above target: 120%',
      { bonus: { target: 10, payout: 120 } },
      [224_000, 224_000, 224_000, 224_000],
    ],
    [
      'no payout at all',
      { bonus: { target: 20, payout: 0 } },
      [200_000, 200_000, 200_000, 200_000],
    ],
    [
      'a sign-on in the first year alone',
      { signOn: { amount: 25_000 } },
      [225_000, 200_000, 200_000, 200_000],
    ],
    [
      'even equity with a cliff: 240,000 over four years',
      { equity: madeEquity() },
      [260_000, 260_000, 260_000, 260_000],
    ],
    [
      'a cliff of 18 months: nothing in year 1, 18 + 6 months in year 2',
      { equity: madeEquity({ vesting: { ...FOUR_YEARS, cliffMonths: 18 } }) },
      [200_000, 320_000, 260_000, 260_000],
    ],
    [
      'front-loaded 40/30/20/10',
      { equity: madeEquity({ vesting: { ...FOUR_YEARS, yearShares: [40, 30, 20, 10] } }) },
      [296_000, 272_000, 248_000, 224_000],
    ],
    [
      'three years of vesting leave the fourth empty',
      { equity: madeEquity({ vesting: { ...FOUR_YEARS, months: 36 } }) },
      [280_000, 280_000, 280_000, 200_000],
    ],
    [
      'refreshers of 48,000 over four years: 0, 12, 24, 36 thousand on top of 60,000',
      { equity: madeEquity({ refreshers: { perYear: 48_000, vestingMonths: 48 } }) },
      [260_000, 272_000, 284_000, 296_000],
    ],
    [
      'refreshers over one year: each year’s in full from year 2 on',
      {
        equity: madeEquity({
          grant: { kind: 'value', total: 0 },
          refreshers: { perYear: 30_000, vestingMonths: 12 },
        }),
      },
      [200_000, 230_000, 230_000, 230_000],
    ],
    [
      'shares at their price: 4,000 x 50.25 = 201,000, over four years',
      { equity: madeEquity({ grant: { kind: 'shares', shares: 4_000, price: 50.25 } }) },
      [250_250, 250_250, 250_250, 250_250],
    ],
    [
      'options above their strike alone: 20,000 x (6.40 - 1.40)',
      {
        equity: madeEquity({ grant: { kind: 'shares', shares: 20_000, price: 6.4, strike: 1.4 } }),
      },
      [225_000, 225_000, 225_000, 225_000],
    ],
    [
      'options under water are worth nothing, and not less',
      { equity: madeEquity({ grant: { kind: 'shares', shares: 20_000, price: 1, strike: 4 } }) },
      [200_000, 200_000, 200_000, 200_000],
    ],
    [
      'a private company’s shares less the user’s own 70%: 240,000 x 0.3',
      { equity: madeEquity({ company: 'private', discount: 70 }) },
      [218_000, 218_000, 218_000, 218_000],
    ],
    [
      'and its refreshers as well: 48,000 x 0.5 over four years',
      {
        equity: madeEquity({
          company: 'private',
          discount: 50,
          refreshers: { perYear: 48_000, vestingMonths: 48 },
        }),
      },
      [230_000, 236_000, 242_000, 248_000],
    ],
    [
      'a discount takes nothing off a public company’s shares',
      { equity: madeEquity({ discount: 70 }) },
      [260_000, 260_000, 260_000, 260_000],
    ],
    [
      'everything at once',
      { bonus: { target: 15, payout: 80 }, signOn: { amount: 40_000 }, equity: madeEquity() },
      [324_000, 284_000, 284_000, 284_000],
    ],
  ])('%s', (_what, parts, years) => {
    const table = offerYears(madeOffer(parts));
    expect(table.map(({ pay }) => pay)).toEqual(years);
    expect(sumOfYears(table).pay).toBe(years.reduce((sum, year) => sum + year, 0));
  });

  it('keeps what is no pay beside it', () => {
    const terms = madeOffer({ development: 3_000, remoteWorth: { low: 10_000, high: 30_000 } });
    const [first] = offerYears(terms);
    expect(first).toMatchObject({ pay: 200_000, beside: { low: 13_000, high: 33_000 } });
    expect(sumOfYears(offerYears(terms)).beside).toEqual({ low: 52_000, high: 132_000 });
  });

  it('pays a bonus in whole dollars: 12.5% of 183,333', () => {
    expect(expectedBonus({ base: 183_333, bonus: { target: 12.5 } })).toBe(22_917);
  });
});

it('never gives more equity than was granted, nor loses a dollar of it over its whole term', () => {
  assert(
    property(nat(10_000_000), integer({ min: 1, max: 48 }), (total, months) => {
      const equity = madeEquity({
        grant: { kind: 'value', total },
        vesting: { months, cliffMonths: Math.min(12, months), rhythm: 'monthly' },
      });
      expect(sumOfYears(offerYears(madeOffer({ equity }))).equity).toBe(total);
    }),
  );
});
