import * as fc from 'fast-check';
import type { Correction } from '@/posting/correction';
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
  },
  { requiredKeys: ['range'] },
);

/** Any correction, the empty one too; its places and ranges are ones that a posting or a pack may not have. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.record(
  {
    level: fc.constantFrom(...LEVEL_IDS),
    metro: fc.constantFrom('austin', 'san-francisco', 'national', 'atlantis'),
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
