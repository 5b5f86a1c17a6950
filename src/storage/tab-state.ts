import type { JudgedPosting } from '@/scoring/judged-posting';

/** What one frame of a tab shows, as the worker knows it. */
export type FrameState =
  | { kind: 'none'; reason: string }
  | { kind: 'loading'; reason: string }
  | { kind: 'judged'; judged: JudgedPosting }
  | { kind: 'failed'; message: string };

/** A tab's frames by frame id (as a string); lives in session storage, since the worker may stop at any time. */
export type TabState = Record<string, FrameState & { url: string }>;
