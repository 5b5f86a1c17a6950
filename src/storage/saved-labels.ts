/** Where the user stands with a posting, in the order that things happen. */
export const SAVED_STATUSES = [
  'saved',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'closed',
] as const;

export type SavedStatus = (typeof SAVED_STATUSES)[number];

/** The user's own words about a saved posting; a part that was never set is absent. */
export interface SavedLabels {
  /** Absent means `saved`. */
  status?: SavedStatus;
  tags?: string[];
  note?: string;
}

/** A tag's longest text, and how many a posting may carry. */
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;
export const LONGEST_NOTE = 10_000;

/** Tags as they are kept: trimmed, none empty, none twice whatever its capitals, in the order given. */
export function keptTags(tags: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const tag of tags) {
    const kept = tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG).trim();
    const name = kept.toLowerCase();
    if (kept !== '' && !byName.has(name)) byName.set(name, kept);
  }
  return [...byName.values()].slice(0, MOST_TAGS);
}
