import { formatBasePay, formatRange } from '@/words/format-money';
import type { PayPeriod } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';
import type { RangeMarker, RangeRow } from './range-layout';

/**
 * The rows of an assessment, in the order they are read: what is posted or set by the user, what the market pays, what to ask for.
 *
 * @param postedPeriod the period that the scored range is posted in
 */
export function assessmentRows(
  {
    basePay,
    assumedEnd,
    market,
    counter,
    notes,
  }: Pick<Assessment, 'basePay' | 'assumedEnd' | 'market' | 'counter' | 'notes'>,
  postedPeriod: PayPeriod = 'year',
): RangeRow[] {
  const rows: RangeRow[] = [];
  if (basePay) {
    const label = notes.includes('own-pay') ? 'Set by you' : 'Posted';
    rows.push({
      id: 'posted',
      label: postedPeriod === 'year' ? label : `${label}, by the year`,
      value: formatBasePay(basePay, assumedEnd),
      marks: [{ role: 'posted', low: basePay.min, high: basePay.max, assumedEnd }],
    });
  }
  if (market) {
    rows.push({
      id: 'market',
      label: 'Market',
      value: formatRange(market),
      marks: [{ role: 'market', ...market }],
    });
  }
  if (counter) {
    rows.push({
      id: 'counter',
      label: 'Counter',
      value: formatRange(counter),
      marks: [{ role: 'counter', ...counter }],
    });
  }
  return rows;
}

/** The single figures of an assessment: where the first offer is expected, and where to walk away. */
export function assessmentMarkers({
  expectedOffer,
  walkAway,
}: Pick<Assessment, 'expectedOffer' | 'walkAway'>): RangeMarker[] {
  const markers: RangeMarker[] = [];
  if (expectedOffer !== null) {
    markers.push({ id: 'expected-offer', name: 'Expected offer', usd: expectedOffer });
  }
  if (walkAway) {
    markers.push({ id: 'walk-away', name: 'Walk away under', usd: walkAway.low, dashed: true });
  }
  return markers;
}
