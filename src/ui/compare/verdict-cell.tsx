import type { ReactNode } from 'react';
import type { SavedRow } from '@/storage/saved-row';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { earlierVerdict, verdictWords } from './row-words';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** The verdict of now, the one of the day it was saved where that was another, and the walk-away check. */
export function VerdictCell({ saved }: { saved: SavedRow }) {
  const { assessment } = saved;
  const earlier = earlierVerdict(saved);
  return (
    <span className="grid justify-items-start gap-0.5 print:*:!text-[10px]">
      <VerdictBadge
        verdict={assessment.verdict}
        strength={assessment.strength}
        label={verdictWords(assessment)}
      />
      {earlier && <Line>{t('compare.whenSaved', { verdict: earlier })}</Line>}
      {assessment.walkAwayStatus && (
        <Line>{t(`compare.walkAway.${asKey(assessment.walkAwayStatus)}`)}</Line>
      )}
    </span>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <span className="text-xs/tight text-ink-2">{children}</span>;
}
