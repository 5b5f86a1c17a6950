import { remoteWorth } from '@/playbook/remote-worth';
import type { Correction } from '@/posting/correction';
import type { AnnualRange } from '@/posting/money';
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
  /** What working remotely in this job is worth to the user, beside its pay; null where it is worth nothing, or not remote. */
  remoteWorth: AnnualRange | null;
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
    if (!pack) {
      const worth = remoteWorth(profile, saved.posting.workplace);
      return { saved, assessment: saved.assessment, remoteWorth: worth };
    }
    const correction = corrections.get(saved.key) ?? null;
    const posting = applyCorrection(saved.posting, correction, pack, readRole);
    return {
      saved: { ...saved, posting },
      assessment: assess(posting, pack, profile),
      remoteWorth: remoteWorth(profile, posting.workplace),
    };
  });
}
