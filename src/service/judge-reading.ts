import { readPosting } from '@/extraction/read-posting';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Correction } from '@/posting/correction';
import type { PageReading } from '@/posting/page-reading';
import type { Profile } from '@/posting/profile';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { readingRules } from '@/scoring/packs/reading-rules';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { LawBasis } from '@/scoring/range-law';
import type { PostedPayPack } from '@/scoring/reference-pack';
import type { FrameState } from '@/storage/tab-state';

/** What a judgement rests on, beside the page. */
export interface JudgingBasis {
  pack: MarketPack;
  profile: Profile;
  /** The laws on posted ranges and the day; absent where they are not known. */
  law?: LawBasis;
  /** What others post; absent where it is not known. */
  postedPay?: PostedPayPack;
}

/** From a page's reading to its judgement, with what it was judged from. Pure. */
export function judgeReading(
  reading: PageReading,
  { pack, profile, law, postedPay }: JudgingBasis,
  correction: Correction | null,
): Extract<FrameState, { kind: 'judged' }> {
  const read = readPosting(reading, readingRules(pack));
  const posting = applyCorrection(read, correction, pack, readPostingRole);
  const assessment = assess(posting, pack, profile, undefined, law);
  const judged = { posting, assessment };
  return {
    kind: 'judged',
    judged,
    reading,
    profile,
    correction,
    postedPay: postedPay ? postedPayOpinion(judged, postedPay) : null,
  };
}
