import type { JudgedPosting } from '@/scoring/judged-posting';
import { disagreement } from '@/scoring/opinion-words';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';

/** Where the verdict and real posted ranges point apart: that they do, in one sentence. */
export function DisagreementLine({
  judged,
  postedPay,
}: {
  judged: JudgedPosting;
  postedPay: PostedPayPack;
}) {
  const opinion = postedPayOpinion(judged, postedPay);
  const words = opinion && disagreement(judged.assessment, opinion);
  return (
    words && <p className="m-0 mt-1.5 text-[13px] leading-snug font-medium text-ink">{words}</p>
  );
}
