import type { JudgedPosting } from '@/scoring/judged-posting';
import { pointsApart } from '@/scoring/points-apart';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';
import { disagreementWords } from '@/words/opinion-words';
import { OwnMarketRow } from './own-market-row';
import { PostedPayRow } from './posted-pay-row';
import { t } from '@/words/t';

/**
 * What stands beside the verdict and never enters it: real posted ranges of the level, and those that the user has
 * viewed.
 *
 * @param postedPay null where the posted ranges are missing or damaged
 */
export function SecondOpinions({
  judged,
  postedPay,
}: {
  judged: JudgedPosting;
  postedPay: PostedPayPack | null;
}) {
  const { assessment } = judged;
  const opinion = postedPay && postedPayOpinion(judged, postedPay);
  return (
    <div className="grid gap-3">
      {assessment.level.ids.length > 1 ? (
        <p className="m-0 text-sm text-ink-2">{t('popup.why.twoLevels')}</p>
      ) : (
        <>
          {opinion && pointsApart(assessment, opinion) && (
            <p className="m-0 text-sm font-medium">{disagreementWords(assessment, opinion)}</p>
          )}
          {postedPay && <PostedPayRow judged={judged} pack={postedPay} />}
          <OwnMarketRow judged={judged} />
        </>
      )}
    </div>
  );
}
