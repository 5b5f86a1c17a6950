import type { Posting, PostingKey } from '@/posting/posting';
import type { Assessment } from '@/scoring/assessment';
import type { StoredLabels } from './saved-labels';

/** A verdict, without what it rests on. */
export type BareVerdict = Pick<Assessment, 'verdict' | 'strength' | 'unknownReason'>;

/** A posting kept by the user: the whole of it, readable after the page is gone, with its judgement. */
export interface SavedPosting extends StoredLabels {
  key: PostingKey;
  posting: Posting;
  /** Judged when it was last saved, or scored anew since. */
  assessment: Assessment;
  /** The verdict of the day it was last saved; absent while it has not been scored anew since. */
  verdictWhenSaved?: BareVerdict;
  /** When it was first saved; epoch ms. */
  savedAt: number;
  /** When it was last saved; epoch ms. */
  updatedAt: number;
}
