import type { PostingKey } from '@/posting/posting';
import { describeIssue } from '@/scoring/pack-problem.schema';
import type { SavedRow, UnreadableRecord } from './saved-row';
import { savedRowSchema } from './saved-row.schema';

/** What a list shows of a stored posting, or of a row that was made of one; where it is damaged, what is wrong with it. */
export function rowOf(stored: { key: PostingKey }): SavedRow | UnreadableRecord {
  const parsed = savedRowSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  return { key: stored.key, problems: parsed.error.issues.map(describeIssue) };
}
