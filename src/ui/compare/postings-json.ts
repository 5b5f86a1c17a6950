import type { SavedPosting } from '@/storage/saved-posting';

/** Saved postings as a JSON text, one to a line: everything that is kept of each, times as epoch milliseconds. */
export function postingsJson(postings: readonly SavedPosting[]): string {
  if (postings.length === 0) return '[]\n';
  return `[\n${postings.map((posting) => JSON.stringify(posting)).join(',\n')}\n]\n`;
}
