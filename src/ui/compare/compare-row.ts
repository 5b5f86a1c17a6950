import type { Correction } from '@/posting/correction';
import type { PostingKey } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { applyCorrection } from '@/scoring/apply-correction';
import type { RoleReader } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';

/** A saved posting with its judgement of now; the judgement of the time it was saved is `saved.assessment`. */
export interface CompareRow {
  saved: SavedPosting;
  assessment: Assessment;
}

/**
 * Saved postings with what the user has set right in them, judged against the market pack and the profile as they are
 * now; without a pack, as they were saved.
 */
export function compareRows(
  postings: SavedPosting[],
  pack: MarketPack | null,
  profile: Profile,
  corrections: ReadonlyMap<PostingKey, Correction>,
  readRole: RoleReader,
): CompareRow[] {
  return postings.map((saved) => {
    if (!pack) return { saved, assessment: saved.assessment };
    const correction = corrections.get(saved.key) ?? null;
    const posting = applyCorrection(saved.posting, correction, pack, readRole);
    return { saved: { ...saved, posting }, assessment: assess(posting, pack, profile) };
  });
}
