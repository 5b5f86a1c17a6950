import type { SavedLabels } from '../saved-labels';
import type { SavedPosting } from '../saved-posting';
import { mergeFields } from './merge-fields';
import { newerOf } from './newer-of';

const LABELS = ['status', 'tags', 'note', 'nextStep'] as const satisfies (keyof SavedLabels)[];

/**
 * Two devices' records of one saved posting together: the posting and its judgement as they were saved last, each label as
 * it was set last, and when it was first saved on either. Commutative and idempotent.
 */
export function mergeSaved(one: SavedPosting, other: SavedPosting): SavedPosting {
  const saved = newerOf(savingOf(one), one.updatedAt, savingOf(other), other.updatedAt);
  const { value, editedAt } = mergeFields(labelsOf(one), labelsOf(other));
  return {
    ...saved,
    ...value,
    ...(Object.keys(editedAt).length > 0 && { labelsEditedAt: editedAt }),
    savedAt: Math.min(one.savedAt, other.savedAt),
  };
}

/** What one click on "Save" wrote. */
function savingOf({
  key,
  posting,
  assessment,
  verdictWhenSaved,
  updatedAt,
}: SavedPosting): Omit<SavedPosting, 'savedAt'> {
  return { key, posting, assessment, ...(verdictWhenSaved && { verdictWhenSaved }), updatedAt };
}

function labelsOf(saved: SavedPosting) {
  const set = LABELS.filter((label) => saved[label] !== undefined);
  return {
    value: Object.fromEntries(set.map((label) => [label, saved[label]])),
    editedAt: saved.labelsEditedAt ?? {},
  };
}
