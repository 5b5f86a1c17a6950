import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Posting } from '@/posting/posting';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { guidePack } from '@/scoring/packs/bundled-packs';
import {
  anyOffer,
  anyPaidPosting,
  anyPosting,
  anyProfile,
  domainIds,
  mentions,
  skillIds,
} from './any-case';
import { madePay } from './made-posting';

const pack = guidePack();

/** The guide with every amount of money `factor` times as large, and counters to the dollar. */
function scaledPack(factor: number): MarketPack {
  return {
    ...pack,
    bands: pack.bands.map((band) => ({
      ...band,
      low: band.low * factor,
      high: band.high * factor,
    })),
    policy: {
      ...pack.policy,
      counter: { ...pack.policy.counter, roundTo: 1, minimumWidth: 0 },
    },
  };
}

function scaledPay(posting: Posting, factor: number): Posting {
  const scale = (end: number | null) => end && end * factor;
  return {
    ...posting,
    pay: posting.pay.map((range) => ({ ...range, min: scale(range.min), max: scale(range.max) })),
  };
}

function withMaximum(posting: Posting, max: number): Posting {
  return { ...posting, pay: posting.pay.map((range) => ({ ...range, max })) };
}

describe('properties of the model', () => {
  test('all money scaled scales every result, before rounding', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        anyOffer,
        fc.integer({ min: 2, max: 7 }),
        (posting, profile, offer, factor) => {
          const one = assess(posting, scaledPack(1), profile, offer);
          const many = assess(
            scaledPay(posting, factor),
            scaledPack(factor),
            profile.currentBase === undefined
              ? profile
              : { ...profile, currentBase: profile.currentBase * factor },
            offer && { base: offer.base * factor },
          );
          const amounts = ({
            market,
            basePay,
            headroom,
            counter,
            walkAway,
            expectedOffer,
          }: typeof one) =>
            [market, headroom, counter, walkAway]
              .flatMap((range) => [range?.low ?? 0, range?.high ?? 0])
              .concat(basePay?.min ?? 0, basePay?.max ?? 0, expectedOffer ?? 0);

          const larger = amounts(many);
          amounts(one).forEach((amount, index) => {
            // Each side is rounded to whole dollars: half a dollar here is half a factor there.
            const off = Math.abs((larger[index] ?? 0) - amount * factor);
            expect(off).toBeLessThanOrEqual(factor / 2 + 0.51);
          });
        },
      ),
    );
  });

  test('a higher posted maximum never lowers the counter', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        anyOffer,
        fc.integer({ min: 60_000, max: 400_000 }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 0, max: 300_000 }),
        (made, profile, offer, min, width, more) => {
          const posting = { ...made, pay: [madePay({ min })] };
          const lower = assess(withMaximum(posting, min + width), pack, profile, offer).counter;
          const higher = assess(
            withMaximum(posting, min + width + more),
            pack,
            profile,
            offer,
          ).counter;

          expect(higher?.low).toBeGreaterThanOrEqual(lower?.low ?? NaN);
          expect(higher?.high).toBeGreaterThanOrEqual(lower?.high ?? NaN);
        },
      ),
    );
  });

  test('one more matched rule never lowers the market band', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        fc.constantFrom(...skillIds, ...domainIds),
        (posting, profile, extra) => {
          const { role } = posting;
          const part = skillIds.includes(extra) ? 'skills' : 'domains';
          const matched = [...role[part].filter(({ id }) => id !== extra), ...mentions([extra])];
          const before = assess(posting, pack, profile).market;
          const after = assess(
            { ...posting, role: { ...role, [part]: matched } },
            pack,
            profile,
          ).market;

          expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? NaN);
          expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? NaN);
        },
      ),
    );
  });

  test('the order of rules, in the posting and in the pack, is irrelevant', () => {
    const anyOrder = fc.shuffledSubarray(pack.premiums, { minLength: pack.premiums.length });
    fc.assert(
      fc.property(anyPosting, anyProfile, anyOrder, (posting, profile, premiums) => {
        const { role } = posting;
        const reversed = {
          ...posting,
          role: {
            ...role,
            skills: role.skills.toReversed(),
            domains: role.domains.toReversed(),
          },
        };
        const given = assess(posting, pack, profile);
        const shuffled = assess(reversed, { ...pack, premiums }, profile);

        expect({ ...shuffled, skills: given.skills, domains: given.domains }).toEqual(given);
      }),
    );
  });

  test('no range has its low end above its high end', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyOffer, (posting, profile, offer) => {
        const { market, headroom, counter, leftOnTable, walkAway, basePay, steps } = assess(
          posting,
          pack,
          profile,
          offer,
        );
        const ranges = [
          market,
          headroom,
          counter,
          leftOnTable,
          walkAway,
          basePay && { low: basePay.min, high: basePay.max },
          ...steps,
        ].filter((range) => range !== null);
        for (const { low, high } of ranges) expect(low).toBeLessThanOrEqual(high);
        expect(counter).not.toBeNull();
      }),
    );
  });

  test("the verdict changes only at the band's ends", () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        fc.constantFrom('low' as const, 'high' as const),
        fc.integer({ min: -2000, max: 2000 }),
        (posting, profile, end, distance) => {
          const band = assess(posting, pack, profile).market;
          const middle = (band?.[end] ?? NaN) + distance;
          const { verdict } = assess(
            { ...posting, pay: [madePay({ min: middle, max: middle })] },
            pack,
            profile,
          );

          const outside = end === 'low' ? distance < 0 : distance > 0;
          const away = end === 'low' ? 'below' : 'above';
          expect(verdict).toBe(outside ? away : 'at');
        },
      ),
    );
  });

  test("every step's figures multiply out to the band", () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const { steps, market } = assess(posting, pack, profile);
        let low = steps[0]?.low ?? NaN;
        let high = steps[0]?.high ?? NaN;
        for (const step of steps) {
          low *= step.factorLow;
          high *= step.factorHigh;
          expect(Math.abs(step.low - low)).toBeLessThan(1);
          expect(Math.abs(step.high - high)).toBeLessThan(1);
        }
        const uncounted = steps.filter((step) => !step.counted);
        expect(uncounted.every((step) => step.factorLow === 1 && step.factorHigh === 1)).toBe(true);
        expect(steps.at(-1)).toMatchObject({ low: market?.low, high: market?.high });
      }),
    );
  });

  test('headroom and counter stay within the stated flexibility, to the nearest 5,000', () => {
    fc.assert(
      fc.property(anyPaidPosting, anyProfile, (posting, profile) => {
        const { basePay, counter, expectedOffer } = assess(posting, pack, profile);
        const most = (basePay?.max ?? NaN) * 1.2;

        // Rounding moves an end by 2,500 at most; a range is never narrower than 5,000.
        expect(counter?.low).toBeGreaterThanOrEqual((expectedOffer ?? NaN) - 2501);
        expect(counter?.low).toBeLessThanOrEqual(most + 2501);
        expect(counter?.high).toBeLessThanOrEqual(most + 7501);
      }),
    );
  });
});
