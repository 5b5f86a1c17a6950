import type { JudgedPosting } from '@/scoring/judged-posting';
import { howSure } from '@/scoring/how-sure';
import type { MarketPack } from '@/scoring/market-pack';
import { disagreement } from '@/scoring/opinion-words';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';

/** Under the verdict: where posted ranges point elsewhere, and the weakest link of what the verdict rests on. */
export function VerdictDoubts({
  judged,
  pack,
  postedPay,
}: {
  judged: JudgedPosting;
  pack: MarketPack;
  postedPay: PostedPayPack | null;
}) {
  const { posting, assessment } = judged;
  const opinion = postedPay && postedPayOpinion(judged, postedPay);
  const apart = opinion && disagreement(assessment, opinion);
  const sureness = howSure(posting, assessment, pack);
  return (
    <>
      {apart && <p className="m-0 mt-1.5 text-[13px] leading-snug font-medium text-ink">{apart}</p>}
      {sureness && (
        <p className="m-0 mt-1 text-xs text-ink-2">
          <b className="font-semibold text-ink">How sure is this?</b> {sureness.words}
        </p>
      )}
    </>
  );
}
