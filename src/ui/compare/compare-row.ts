import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';

/** A saved posting with its judgement of now; the judgement of the time it was saved is `saved.assessment`. */
export interface CompareRow {
  saved: SavedPosting;
  assessment: Assessment;
}

/** Saved postings judged against the market pack and the profile as they are now; without a pack, as they were saved. */
export function compareRows(
  postings: SavedPosting[],
  pack: MarketPack | null,
  profile: Profile,
): CompareRow[] {
  return postings.map((saved) => ({
    saved,
    assessment: pack ? assess(saved.posting, pack, profile) : saved.assessment,
  }));
}
