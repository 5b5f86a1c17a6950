import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts: in both, or in one of them alone. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Texts that differ by more words than this are another text: a list of what is not the same says nothing of them. */
const MOST_EDITS = 1500;

/** What is the same on both sides of a change is shown as far as it helps to find the place. */
const CONTEXT = 80;

/** What changed from one text to another, word by word; what stayed is cut short. Null where little of it stayed. */
export function readableDiff(before: string, after: string): DiffPart[] | null {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  return changes.map(({ value, added, removed }, index): DiffPart => {
    if (added) return { kind: 'added', text: value };
    if (removed) return { kind: 'removed', text: value };
    return { kind: 'same', text: shortened(value, index > 0, index < changes.length - 1) };
  });
}

/** A long stretch with only its ends, where something comes before or after it. */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const start = hasBefore ? CONTEXT : 0;
  const end = hasAfter ? CONTEXT : 0;
  if (start + end === 0 || text.length <= start + end + 3) return text;
  const [first, last] = [text.slice(0, start), end > 0 ? text.slice(-end) : ''];
  return `${first.replace(/\s+\S*$/, '')} … ${last.replace(/^\S*\s+/, '')}`;
}
