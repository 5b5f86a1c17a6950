import type { FieldTimes } from './backup/merge-fields';

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

/** What the user means to do next about a posting. */
export interface NextStep {
  text: string;
  /** The day to be reminded on, "2026-12-04"; null for none. */
  on: string | null;
}

/** The user's own words about a saved posting; a part that was never set is absent. */
export interface SavedLabels {
  /** Absent means `saved`. */
  status?: SavedStatus;
  tags?: string[];
  note?: string;
  nextStep?: NextStep;
}

/** The same as stored: with when each part was last set or taken back, epoch ms, for a merge between devices. */
export interface StoredLabels extends SavedLabels {
  labelsEditedAt?: FieldTimes;
}

/** A change of labels: the parts to set; a next step of null takes it back. */
export type LabelChange = Omit<SavedLabels, 'nextStep'> & { nextStep?: NextStep | null };

/** A tag's longest text, and how many a posting may carry. */
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;
export const LONGEST_NOTE = 10_000;
export const LONGEST_STEP = 200;

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

/** Stored labels with a change made to them, each part as it is kept. @param now epoch ms. */
export function changeLabels(labels: StoredLabels, change: LabelChange, now: number): StoredLabels {
  const { nextStep: before, labelsEditedAt, ...others } = labels;
  const { status, tags, note, nextStep } = change;
  const step = nextStep === undefined ? before : keptStep(nextStep);
  const changed = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    ...others,
    ...(status && { status }),
    ...(tags && { tags: keptTags(tags) }),
    ...(note !== undefined && { note: note.slice(0, LONGEST_NOTE) }),
    ...(step && { nextStep: step }),
    labelsEditedAt: {
      ...labelsEditedAt,
      ...Object.fromEntries(changed.map(([part]) => [part, now])),
    },
  };
}

/** A step without words and a day is none. */
function keptStep(step: NextStep | null): NextStep | undefined {
  const text = step?.text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_STEP) ?? '';
  const on = step?.on && /^\d{4}-\d{2}-\d{2}$/.test(step.on) ? step.on : null;
  return text === '' && on === null ? undefined : { text, on };
}
