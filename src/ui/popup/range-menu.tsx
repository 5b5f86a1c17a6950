import type { PayRange } from '@/posting/pay-range';
import { rangeIdentity } from '@/posting/correction';
import { Correctable } from './correctable';
import { componentChoices, periodChoices } from '@/words/posting-words';
import type { Corrector } from './use-correction';

/**
 * Sets one posted range right: what it pays for, per what, whether it is pay at all, and the one to compare.
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
  const drop = {
    label: 'This is not pay',
    onSelect: () => corrector.changeRange(range, { notPay: true }),
  };
  return (
    <Correctable
      name="range"
      onUndo={isSet ? () => corrector.undoRange(range) : undefined}
      actions={canCompare ? [compare, drop] : [drop]}
      groups={[
        {
          heading: 'It is',
          value: pay.component,
          choices: componentChoices().map(([component, label]) => ({
            value: component,
            label,
            onChoose: () =>
              corrector.changeRange(range, { component: unlessRead(component, asRead.component) }),
          })),
        },
        {
          heading: 'For each',
          value: pay.period,
          choices: periodChoices().map(([period, label]) => ({
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
