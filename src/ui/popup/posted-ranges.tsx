import { isRange, USER_RULE } from '@/posting/correction';
import { formatPosted, formatRange } from '@/posting/format-money';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { levelLabel } from '@/scoring/wording';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { COMPONENT_LABELS, PROVENANCE_LABELS } from './posting-words';
import { RangeMenu } from './range-menu';
import type { Corrector } from './use-correction';

/** Every posted range in its own currency and period, what it is, its words, and its verdict where there are several. */
export function PostedRanges({
  judged: { posting, assessment },
  corrector,
}: {
  judged: JudgedPosting;
  corrector: Corrector;
}) {
  if (posting.pay.length === 0) {
    return <p className="m-0 text-sm text-ink-2">No pay was read: {posting.payAbsence}.</p>;
  }
  const several = posting.pay.length > 1;
  const compared = posting.corrected?.correction.compared;
  return (
    <ul aria-label="Posted ranges" className="m-0 list-none space-y-3 p-0">
      {posting.pay.map((pay, index) => {
        const other = assessment.others.find((range) => range.pay === index);
        const scored = index === assessment.scoredPay;
        const chosen = compared !== undefined && isRange(pay, compared);
        return (
          // The same figures may be posted twice; their place in the posting tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <span className="font-semibold tabular-nums">{formatPosted(pay)}</span>
              {several && scored && (
                <VerdictBadge verdict={assessment.verdict} strength={assessment.strength} />
              )}
              {other && <VerdictBadge verdict={other.verdict} strength="plain" />}
            </div>
            <div className="flex items-start justify-between gap-3">
              <p className="m-0 text-xs text-ink-2 wrap-anywhere">
                {scored && comparedAs(pay, several, assessment)}
                {describe(pay)}
              </p>
              <RangeMenu
                pay={pay}
                asRead={posting.corrected?.asRead.pay[index] ?? pay}
                canCompare={other !== undefined}
                isSet={chosen || pay.rule === USER_RULE}
                corrector={corrector}
              />
            </div>
            {pay.quote && (
              <blockquote className="m-0 mt-1 border-l-2 border-line pl-2 text-xs text-ink-2 wrap-anywhere">
                “{pay.quote}”
              </blockquote>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Which of several ranges is compared with the market, and what it comes to in a year. */
function comparedAs(pay: PayRange, several: boolean, { basePay, market }: Assessment) {
  if (!market) return null;
  const yearly =
    basePay && pay.period !== 'year'
      ? ` as ${formatRange({ low: basePay.min, high: basePay.max })} a year`
      : '';
  if (!several && yearly === '') return null;
  return <b className="text-ink">{`Compared${several ? ' here' : ''}${yearly}. `}</b>;
}

function describe({ component, zone, level, provenance }: PayRange): string {
  const parts = [COMPONENT_LABELS[component], zone, level && `${levelLabel([level])} level`];
  return `${parts.filter(Boolean).join(' · ')} · ${PROVENANCE_LABELS[provenance]}`;
}
