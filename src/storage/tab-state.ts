import type { Correction } from '@/posting/correction';
import type { PageReading } from '@/posting/page-reading';
import type { Profile } from '@/posting/profile';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { PostedPayOpinion } from '@/scoring/posted-pay-opinion';

/** What one frame of a tab shows, as the worker knows it. */
export type FrameState =
  | { kind: 'none'; reason: string }
  | { kind: 'loading'; reason: string }
  | { kind: 'unreadable'; reason: string }
  /** With what it was judged from, so that it can be judged anew; the market pack is named in the assessment. */
  | {
      kind: 'judged';
      judged: JudgedPosting;
      reading: PageReading;
      profile: Profile;
      /** As stored; what of it fits the posting stands in the posting. */
      correction: Correction | null;
      /** Where the pay stands among posted ranges; null where that cannot be told. */
      postedPay: PostedPayOpinion | null;
    }
  | { kind: 'failed'; message: string };

/** A frame's state, the address it stood at, and when (epoch ms) the worker got the report; a report's identity. */
export type ReportedFrame = FrameState & { url: string; reportedAt: number };

/** A tab's frames by frame id (as a string); lives in session storage, since the worker may stop at any time. */
export type TabState = Record<string, ReportedFrame>;
