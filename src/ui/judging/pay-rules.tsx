import { CELL, ColumnHead, DataTable } from '@/ui/market/data-table';
import { formatCount, formatFigure } from '@/words/format-number';
import { periodChoices } from '@/words/posting-words';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';
import { OrderedRules } from './ordered-rules';

/** Which of the posted figures is compared, and how it becomes a year's base pay. */
export function PayRules({ data: { market } }: RulesProps) {
  const { periodsPerYear, assumedSpread } = market.policy;
  return (
    <>
      <p>{t('judging.pay.base')}</p>
      <DataTable
        caption={t('judging.pay.annual')}
        head={
          <>
            <ColumnHead>{t('judging.pay.period')}</ColumnHead>
            <ColumnHead>{t('judging.pay.periods')}</ColumnHead>
          </>
        }
      >
        {periodChoices().map(([period, label]) => (
          <tr key={period}>
            <th scope="row" className={`${CELL} font-normal`}>
              {label}
            </th>
            <td className={`${CELL} font-semibold`}>{formatCount(periodsPerYear[period])}</td>
          </tr>
        ))}
      </DataTable>
      <p>{t('judging.pay.oneEnd', { spread: formatFigure(assumedSpread, 2) })}</p>
      <OrderedRules
        lead={t('judging.pay.several')}
        rules={(['chosen', 'level', 'home', 'listed', 'whole'] as const).map((rule) =>
          t(`judging.pay.order.${rule}`),
        )}
      />
    </>
  );
}
