import type { OfferTerms } from '@/playbook/offer';
import { walkAwayStanding } from '@/playbook/talks';
import type { Assessment } from '@/scoring/assessment';
import { usRange } from '@/playbook/scripts/us-words';
import { CopyButton } from '@/ui/components/copy-button';
import { SectionCard } from '@/ui/components/section-card';
import { formatDollarRange, formatDollars, formatRange } from '@/words/format-money';
import { t } from '@/words/t';

/** What to counter with, now that there is an offer; the judgement has it already. */
export function OfferCounter({ terms, assessment }: { terms: OfferTerms; assessment: Assessment }) {
  const { counter, leftOnTable, market, walkAway } = assessment;
  return (
    <SectionCard title={t('offers.counter')}>
      {counter ? (
        <div className="grid gap-1">
          <div className="flex items-center gap-3">
            <p className="m-0 flex-1 text-3xl leading-tight font-bold tracking-tight text-counter tabular-nums">
              {formatRange(counter)}
            </p>
            <CopyButton text={usRange(counter)} label={t('offers.copyCounter')} />
          </div>
          {leftOnTable && (
            <p className="m-0 text-ink-2">
              {t('offers.gap', {
                gap: formatDollarRange(leftOnTable),
                base: formatDollars(terms.base),
              })}
            </p>
          )}
          {market && (
            <p className="m-0 text-sm text-ink-2">
              {t('offers.marketIs', { market: formatRange(market) })}
            </p>
          )}
        </div>
      ) : (
        <p className="m-0 text-ink-2">{t('offers.noCounter')}</p>
      )}
      {walkAway && <Standing base={terms.base} walkAway={walkAway} counter={counter} />}
    </SectionCard>
  );
}

/** Where an offered base stands to the walk-away number, in a line. */
export function Standing({
  base,
  walkAway,
  counter,
}: {
  base: number;
  walkAway: NonNullable<Assessment['walkAway']>;
  counter: Assessment['counter'];
}) {
  const standing = walkAwayStanding(base, walkAway, counter);
  const number = formatDollars(walkAway.low);
  if (standing.kind === 'clears') {
    return (
      <p className="m-0 font-medium text-above">
        {t('offers.standing.clears', { number, above: formatDollars(standing.above) })}
      </p>
    );
  }
  const short = formatDollars(standing.short);
  return standing.kind === 'within-reach' ? (
    <p className="m-0 font-medium text-at">{t('offers.standing.withinReach', { number, short })}</p>
  ) : (
    <p className="m-0 font-medium text-below">
      {t('offers.standing.fallsShort', { number, short })}
    </p>
  );
}
