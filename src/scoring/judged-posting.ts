import type { Posting } from '@/posting/posting';
import type { Assessment } from './assessment';

/** A posting with its judgement: what the popup shows and what is saved. */
export interface JudgedPosting {
  posting: Posting;
  assessment: Assessment;
}
