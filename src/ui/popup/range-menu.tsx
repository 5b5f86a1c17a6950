import type { PayComponent, PayPeriod, PayRange } from '@/posting/pay-range';
import { rangeIdentity } from '@/posting/correction';
import { Correctable } from './correctable';
import { COMPONENT_LABELS } from './posting-words';
import type { Corrector } from './use-correction';

const PERIOD_LABELS: [PayPeriod, string][] = [
  ['year', 'Year'],
  ['month', 'Month'],
  ['semimonth', 'Half-month'],
  ['biweek', 'Two weeks'],
  ['week', 'Week'],
  ['day', 'Day'],
  ['hour', 'Hour'],
];

const COMPONENTS: [PayComponent, string][] = [
  ['base', COMPONENT_LABELS.base],
  ['ote', COMPONENT_LABELS.ote],
  ['total', COMPONENT_LABELS.total],
  ['bonus', COMPONENT_LABELS.bonus],
  ['equity', COMPONENT_LABELS.equity],
  ['unknown', 'Something else'],
];

/**
 * Sets one posted range right: what it pays for, per what, and whether it is the one to compare.
 *
 * @param asRead the range before anything was set
 * @param canCompare it could be compared, and another one is
 * @param isSet the user set something of it
 */
export function RangeMenu({
  pay,
  asRead,
  canCompare,
  isSet,
  corrector,
}: {
  pay: PayRange;
  asRead: PayRange;
  canCompare: boolean;
  isSet: boolean;
  corrector: Corrector;
}) {
  const range = rangeIdentity(asRead);
  const compare = {
    label: 'Compare this range',
    onSelect: () => corrector.change('Range', { compared: range }),
  };
  return (
    <Correctable
      name="range"
      onUndo={isSet ? () => corrector.undoRange(range) : undefined}
      actions={canCompare ? [compare] : []}
      groups={[
        {
          heading: 'It is',
          value: pay.component,
          choices: COMPONENTS.map(([component, label]) => ({
            value: component,
            label,
            onChoose: () =>
              corrector.changeRange(range, { component: unlessRead(component, asRead.component) }),
          })),
        },
        {
          heading: 'For each',
          value: pay.period,
          choices: PERIOD_LABELS.map(([period, label]) => ({
            value: period,
            label,
            onChoose: () =>
              corrector.changeRange(range, { period: unlessRead(period, asRead.period) }),
          })),
        },
      ]}
    >
      <span>{isSet ? 'Set by you' : 'Change'}</span>
    </Correctable>
  );
}

/** What was read needs no correction. */
function unlessRead<T>(chosen: T, read: T): T | null {
  return chosen === read ? null : chosen;
}
