import { formatBasePay, formatRange } from '@/words/format-money';
import type { PayPeriod } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';
import { t } from '@/words/t';
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
    const source = notes.includes('own-pay') ? 'ownPay' : 'posted';
    const key = postedPeriod === 'year' ? source : (`${source}ByYear` as const);
    rows.push({
      id: 'posted',
      label: t(`shared.chart.${key}`),
      value: formatBasePay(basePay, assumedEnd),
      marks: [{ role: 'posted', low: basePay.min, high: basePay.max, assumedEnd }],
    });
  }
  if (market) {
    rows.push({
      id: 'market',
      label: t('shared.chart.market'),
      value: formatRange(market),
      marks: [{ role: 'market', ...market }],
    });
  }
  if (counter) {
    rows.push({
      id: 'counter',
      label: t('shared.chart.counter'),
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
    markers.push({
      id: 'expected-offer',
      name: t('shared.chart.expectedOffer'),
      usd: expectedOffer,
    });
  }
  if (walkAway) {
    markers.push({
      id: 'walk-away',
      name: t('shared.chart.walkAway'),
      usd: walkAway.low,
      dashed: true,
    });
  }
  return markers;
}
