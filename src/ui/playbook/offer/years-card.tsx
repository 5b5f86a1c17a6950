import type { OfferTerms } from '@/playbook/offer';
import { offerYears, sumOfYears } from '@/playbook/offer-years';
import type { OfferYear } from '@/playbook/offer-years';
import { PAY_PARTS } from '@/ui/charts/stacked-years-layout';
import { PartSwatch, StackedYears } from '@/ui/charts/stacked-years';
import { SectionCard } from '@/ui/components/section-card';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { formatDollarRange, formatDollars } from '@/words/format-money';
import { t } from '@/words/t';
import { LeavingRow } from './leaving-row';

/** Years 1 to 4 of an offer, as a picture and a table, with what the figures take for granted. */
export function YearsCard({ terms }: { terms: OfferTerms }) {
  const { ref, width } = useElementWidth(420);
  const years = offerYears(terms);
  const labels = years.map((_, index) => t('offers.year', { year: index + 1 }));
  return (
    <SectionCard title={t('offers.years')}>
      <div ref={ref} className="w-full">
        <StackedYears
          title={t('offers.yearsPicture')}
          years={years}
          labels={labels}
          width={width}
        />
      </div>
      <YearsTable years={years} labels={labels} />
      <Assumptions terms={terms} />
      <LeavingRow terms={terms} />
    </SectionCard>
  );
}

function YearsTable({ years, labels }: { years: OfferYear[]; labels: string[] }) {
  const sum = sumOfYears(years);
  const columns = [...years, sum];
  const parts = PAY_PARTS.filter((part) => sum[part] > 0);
  return (
    // Wider than a narrow page: it scrolls by itself, by keyboard too.
    <section
      className="overflow-x-auto"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('offers.table', { title: t('offers.years') })}
    >
      <table className="w-full border-collapse text-sm tabular-nums [&_td]:px-2 [&_td]:py-1.5 [&_td]:text-right [&_th]:px-2 [&_th]:py-1.5">
        <caption className="sr-only">{t('offers.years')}</caption>
        <thead>
          <tr className="text-ink-2">
            <td>
              <span className="sr-only">{t('offers.partOf')}</span>
            </td>
            {labels.map((label) => (
              <th key={label} scope="col" className="text-right font-medium whitespace-nowrap">
                {label}
              </th>
            ))}
            <th scope="col" className="text-right font-medium whitespace-nowrap">
              {t('offers.fourYears')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part} className="border-t border-line">
              <th scope="row" className="text-left font-normal whitespace-nowrap">
                <span className="inline-flex items-center gap-2">
                  <PartSwatch part={part} />
                  {t(`offers.part.${part}`)}
                </span>
              </th>
              {columns.map((year, index) => (
                // The columns are the years, in an order that stays.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index}>{formatDollars(year[part])}</td>
              ))}
            </tr>
          ))}
          <tr className="border-t-2 border-edge font-semibold">
            <th scope="row" className="text-left">
              {t('offers.pay')}
            </th>
            {columns.map((year, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index}>{formatDollars(year.pay)}</td>
            ))}
          </tr>
          {sum.beside.high > 0 && (
            <tr className="border-t border-line text-ink-2">
              <th scope="row" className="text-left font-normal">
                {t('offers.beside')}
              </th>
              {columns.map(({ beside }, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index} className="whitespace-nowrap">
                  {beside.low === beside.high
                    ? formatDollars(beside.low)
                    : formatDollarRange(beside)}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** What the figures rest on that the letter does not say. */
function Assumptions({ terms: { bonus, equity } }: { terms: OfferTerms }) {
  const lines = [
    t('offers.assumes.plain'),
    bonus && bonus.payout === undefined && t('offers.assumes.payout'),
    equity && t('offers.assumes.price'),
    equity?.refreshers && t('offers.assumes.refreshers'),
    equity?.company === 'private' &&
      (equity.discount === undefined
        ? t('offers.assumes.noDiscount')
        : t('offers.assumes.discount', { percent: equity.discount })),
    equity?.acceleration && t('offers.assumes.acceleration'),
  ].filter((line) => typeof line === 'string');
  return (
    <ul className="m-0 grid list-disc gap-1 pl-5 text-sm text-ink-2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
