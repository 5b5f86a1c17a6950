import * as fc from 'fast-check';
import type { Correction, OwnPay } from '@/posting/correction';
import { rangeIdentity } from '@/posting/correction';
import { LEVEL_IDS } from '@/posting/level';
import { AUSTIN, madePay, SAN_FRANCISCO } from '../scoring/made-posting';

/** Ranges that the corrections below speak of; a posting may have them or not. */
export const CORRECTED_PAY = [
  madePay(),
  madePay({ zone: 'San Francisco', zonePlaces: [SAN_FRANCISCO], min: 210_000 }),
  madePay({ zone: 'Austin', zonePlaces: [AUSTIN], max: null }),
  madePay({ component: 'ote', max: 320_000 }),
  madePay({ period: 'hour', min: 90, max: 120 }),
];

const anyRange = fc.constantFrom(...CORRECTED_PAY.map(rangeIdentity));

const anyRangeCorrection = fc.record(
  {
    range: anyRange,
    period: fc.constantFrom('hour' as const, 'month' as const, 'year' as const),
    component: fc.constantFrom('base' as const, 'ote' as const, 'unknown' as const),
    notPay: fc.constant(true as const),
  },
  { requiredKeys: ['range'] },
);

const amount = fc.integer({ min: 1, max: 400_000 });

const anyOwnPay: fc.Arbitrary<OwnPay> = fc
  .record({
    ends: fc.oneof(
      fc.tuple(amount, amount).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      amount.map((min) => ({ min, max: null })),
      amount.map((max) => ({ min: null, max })),
    ),
    currency: fc.constantFrom('USD', 'CAD'),
    period: fc.constantFrom('hour' as const, 'year' as const),
    component: fc.constantFrom('base' as const, 'total' as const),
  })
  .map(({ ends, ...others }) => ({ ...ends, ...others }));

/** Any correction, the empty one too; its places and ranges are ones that a posting or a pack may not have. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.record(
  {
    title: fc.constantFrom('Staff AI Engineer', 'Nurse', 'Senior Machine Learning Engineer'),
    company: fc.constantFrom('Larkspur Systems', 'Tessel Robotics'),
    level: fc.constantFrom(...LEVEL_IDS),
    metro: fc.constantFrom('austin', 'san-francisco', 'national', 'atlantis'),
    workplace: fc.constantFrom('remote' as const, 'hybrid' as const, 'onsite' as const),
    pay: anyOwnPay,
    coverage: fc.constantFrom('covered' as const, 'not-covered' as const),
    compared: anyRange,
    ranges: fc.uniqueArray(anyRangeCorrection, {
      selector: ({ range }) => JSON.stringify(range),
      minLength: 1,
      maxLength: 3,
    }),
    notAPosting: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
