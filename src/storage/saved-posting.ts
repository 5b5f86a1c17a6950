import type { Posting, PostingKey } from '@/posting/posting';
import type { Assessment } from '@/scoring/assessment';

/** A posting kept by the user: the whole of it, readable after the page is gone, with the judgement of the time. */
export interface SavedPosting {
  key: PostingKey;
  posting: Posting;
  assessment: Assessment;
  /** When it was first saved; epoch ms. */
  savedAt: number;
  /** When it was last saved; epoch ms. */
  updatedAt: number;
}
