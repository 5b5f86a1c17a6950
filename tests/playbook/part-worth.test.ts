import { describe, expect, it } from 'vitest';
import type { OfferTerms } from '@/playbook/offer';
import type { PackagePart } from '@/playbook/package-part';
import { partWorth } from '@/playbook/part-worth';
import type { PartWorth } from '@/playbook/part-worth';
import { madeEquity, madeOffer } from './made-offer';

const gap = { low: 15_000, high: 40_000 };
const remote = { low: 10_000, high: 30_000 };

describe('what a part of the package is worth', () => {
  it.each<[part: PackagePart, parts: Partial<OfferTerms>, worth: PartWorth | null]>([
    ['sign-on', {}, { ...gap, meaning: 'gap-to-counter' }],
    ['equity', {}, null],
    ['equity', { equity: madeEquity() }, { low: 60_000, high: 60_000, meaning: 'grant-a-year' }],
    [
      'equity',
      { equity: madeEquity({ company: 'private', discount: 75 }) },
      { low: 15_000, high: 15_000, meaning: 'grant-a-year' },
    ],
    [
      'bonus',
      { bonus: { target: 15, payout: 80 } },
      { low: 24_000, high: 24_000, meaning: 'bonus-a-year' },
    ],
    ['bonus', {}, { low: 2_000, high: 2_000, meaning: 'bonus-point' }],
    ['remote', {}, { ...remote, meaning: 'remote-a-year' }],
    [
      'remote',
      { remoteWorth: { low: 5_000, high: 5_000 } },
      { low: 5_000, high: 5_000, meaning: 'remote-a-year' },
    ],
    ['development', {}, null],
    [
      'development',
      { development: 3_000 },
      { low: 3_000, high: 3_000, meaning: 'development-a-year' },
    ],
    ['start-date', {}, { low: 3_846, high: 3_846, meaning: 'week-of-base' }],
  ])('%s with %o', (part, parts, worth) => {
    expect(partWorth(part, { offer: madeOffer(parts), gap, remote })).toEqual(worth);
  });

  it.each([null, { low: 0, high: 0 }])(
    'a sign-on bridges no gap where there is none: %o',
    (none) => {
      expect(partWorth('sign-on', { offer: madeOffer(), gap: none, remote })).toBeNull();
    },
  );
});
