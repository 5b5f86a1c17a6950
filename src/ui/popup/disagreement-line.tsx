import { GitCompareArrows } from 'lucide-react';
import type { Assessment } from '@/scoring/assessment';
import { pointsApart } from '@/scoring/points-apart';
import type { PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import { formatCount } from '@/words/format-number';
import { percentileWords } from '@/words/opinion-words';
import { t } from '@/words/t';

/** Where the verdict and real posted ranges point apart: that they do, in one line; the whole of it stands under "Why". */
export function DisagreementLine({
  assessment,
  opinion,
}: {
  assessment: Assessment;
  opinion: PostedPayOpinion;
}) {
  if (!pointsApart(assessment, opinion)) return null;
  return (
    <p className="m-0 mt-1 flex gap-1.5 text-xs leading-snug font-medium text-ink">
      <GitCompareArrows aria-hidden size={14} className="mt-px shrink-0" />
      {t('popup.verdict.differs', {
        percentile: percentileWords(opinion),
        count: formatCount(opinion.n),
      })}
    </p>
  );
}
