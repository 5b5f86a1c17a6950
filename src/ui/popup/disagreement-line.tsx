import type { JudgedPosting } from '@/scoring/judged-posting';
import { pointsApart } from '@/scoring/points-apart';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';
import { disagreementWords } from '@/words/opinion-words';

/** Where the verdict and real posted ranges point apart: that they do, in one sentence. */
export function DisagreementLine({
  judged,
  postedPay,
}: {
  judged: JudgedPosting;
  postedPay: PostedPayPack;
}) {
  const opinion = postedPayOpinion(judged, postedPay);
  if (!opinion || !pointsApart(judged.assessment, opinion)) return null;
  return (
    <p className="m-0 mt-1.5 text-[13px] leading-snug font-medium text-ink">
      {disagreementWords(judged.assessment, opinion)}
    </p>
  );
}
