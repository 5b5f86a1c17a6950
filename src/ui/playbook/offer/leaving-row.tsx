import { useState } from 'react';
import { leaveAfter } from '@/playbook/leaving';
import type { OfferTerms } from '@/playbook/offer';
import { Segments } from '@/ui/components/segments';
import { formatDollars } from '@/words/format-money';
import { t } from '@/words/t';

const MONTHS = ['6', '12', '18', '24', '36'] as const;

/** What is left of the offer for one who leaves early: the cliff and the clawback, in dollars. */
export function LeavingRow({ terms }: { terms: OfferTerms }) {
  const [month, setMonth] = useState<(typeof MONTHS)[number]>('12');
  if (!terms.equity && !terms.signOn) return null;
  const { kept, equity, repaid } = leaveAfter(terms, Number(month));
  return (
    <div className="grid gap-2 rounded-lg bg-surface-2 p-3">
      <Segments
        legend={t('offers.leave.after')}
        choices={MONTHS.map((value) => ({
          value,
          label: t('offers.leave.months', { count: value }),
        }))}
        value={month}
        onChange={setMonth}
      />
      <p className="m-0 text-sm" aria-live="polite">
        {t('offers.leave.kept', { kept: formatDollars(kept), equity: formatDollars(equity) })}{' '}
        {repaid > 0 && (
          <span className="font-medium text-below">
            {t('offers.leave.repaid', { amount: formatDollars(repaid) })}
          </span>
        )}
      </p>
    </div>
  );
}
