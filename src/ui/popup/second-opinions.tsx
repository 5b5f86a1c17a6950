import type { JudgedPosting } from '@/scoring/judged-posting';
import type { PostedPayPack } from '@/scoring/reference-pack';
import { OwnMarketRow } from './own-market-row';
import { PostedPayRow } from './posted-pay-row';

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
  return (
    <div className="grid gap-3">
      {judged.assessment.level.ids.length > 1 ? (
        <p className="m-0 text-sm text-ink-2">
          The posting names two levels. Set one above to compare it with others of that level.
        </p>
      ) : (
        <>
          {postedPay && <PostedPayRow judged={judged} pack={postedPay} />}
          <OwnMarketRow judged={judged} />
        </>
      )}
    </div>
  );
}
