import { useState } from 'react';
import { isNotPay, isRange, rangeIdentity, USER_RULE } from '@/posting/correction';
import { formatPosted } from '@/words/format-money';
import type { PayRange } from '@/posting/pay-range';
import { postingAsRead } from '@/posting/posting-as-read';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { levelLabel } from '@/words/level-words';
import { Quote } from '@/ui/components/quote';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { comparedAs } from './compared-as';
import { OwnPay } from './own-pay';
import { componentLabel, provenanceLabel } from '@/words/posting-words';
import { RangeMenu } from './range-menu';
import { UndoButton } from './undo-button';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/**
 * The pay that the user set, and every posted range in its own currency and period: what it is, its words, and its
 * verdict where there are several; last what the user said is no pay.
 */
export function PostedRanges({
  judged,
  corrector,
}: {
  judged: JudgedPosting;
  corrector: Corrector;
}) {
  const [hasMoved, setHasMoved] = useState(false);
  const { posting } = judged;
  const correction = posting.corrected?.correction ?? {};
  const read = postingAsRead(posting);
  const dropped = read.pay.filter((range) => isNotPay(range, correction));
  const own = (
    <OwnPay
      judged={judged}
      corrector={corrector}
      hasMoved={hasMoved}
      onChange={() => setHasMoved(true)}
    />
  );
  return (
    <div className="grid gap-3">
      {correction.pay && own}
      {read.pay.length > 0 ? (
        <ul aria-label={t('popup.pay.list')} className="m-0 list-none space-y-3 p-0">
          <JudgedRanges judged={judged} corrector={corrector} />
          {dropped.map((range) => (
            <DroppedRange key={JSON.stringify(range)} range={range} corrector={corrector} />
          ))}
        </ul>
      ) : (
        <p className="m-0 text-sm text-ink-2">
          {t('popup.pay.none', { reason: read.payAbsence ?? '' })}
        </p>
      )}
      {!correction.pay && own}
    </div>
  );
}

function JudgedRanges({
  judged: { posting, assessment },
  corrector,
}: {
  judged: JudgedPosting;
  corrector: Corrector;
}) {
  const correction = posting.corrected?.correction ?? {};
  const { compared } = correction;
  const asRead = postingAsRead(posting).pay.filter((range) => !isNotPay(range, correction));
  const own = correction.pay ? 1 : 0;
  const several = asRead.length > 1;
  return asRead.map((range, place) => {
    const index = place + own;
    const pay = posting.pay[index] ?? range;
    const other = assessment.others.find((judged) => judged.pay === index);
    const scored = index === assessment.scoredPay;
    const chosen = compared !== undefined && isRange(pay, compared);
    return (
      // The same figures may be posted twice; their place in the posting tells them apart.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={place}>
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
            asRead={range}
            canCompare={other !== undefined}
            isSet={chosen || pay.rule === USER_RULE}
            corrector={corrector}
          />
        </div>
        {pay.quote && (
          <blockquote className="m-0 mt-1 border-l-2 border-line pl-2 text-xs text-ink-2 wrap-anywhere">
            {pay.provenance === 'user' ? `“${pay.quote}”` : <Quote words={pay.quote} />}
          </blockquote>
        )}
      </li>
    );
  });
}

/** A figure that was read, and that the user said is no pay. */
function DroppedRange({ range, corrector }: { range: PayRange; corrector: Corrector }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3">
      <span className="text-sm text-ink-2">
        <s className="tabular-nums">{formatPosted(range)}</s> {t('popup.pay.notPay')}
      </span>
      <UndoButton field="range" onClick={() => corrector.undoRange(rangeIdentity(range))} />
    </li>
  );
}

function describe({ component, zone, level, provenance }: PayRange): string {
  const parts = [
    componentLabel(component),
    zone,
    level && t('popup.pay.level', { level: levelLabel([level]) }),
  ];
  return `${parts.filter(Boolean).join(' · ')} · ${provenanceLabel(provenance)}`;
}
