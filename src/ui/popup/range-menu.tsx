import type { PayRange } from '@/posting/pay-range';
import { rangeIdentity } from '@/posting/correction';
import { Correctable } from './correctable';
import { componentChoices, periodChoices } from '@/words/posting-words';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

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
    label: t('popup.range.compare'),
    onSelect: () => corrector.change('range', { compared: range }),
  };
  const drop = {
    label: t('popup.range.drop'),
    onSelect: () => corrector.changeRange(range, { notPay: true }),
  };
  return (
    <Correctable
      field="range"
      onUndo={isSet ? () => corrector.undoRange(range) : undefined}
      actions={canCompare ? [compare, drop] : [drop]}
      groups={[
        {
          heading: t('popup.pay.component'),
          value: pay.component,
          choices: componentChoices().map(([component, label]) => ({
            value: component,
            label,
            onChoose: () =>
              corrector.changeRange(range, { component: unlessRead(component, asRead.component) }),
          })),
        },
        {
          heading: t('popup.pay.period'),
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
      <span>{isSet ? t('popup.range.set') : t('popup.range.change')}</span>
    </Correctable>
  );
}

/** What was read needs no correction. */
function unlessRead<T>(chosen: T, read: T): T | null {
  return chosen === read ? null : chosen;
}
