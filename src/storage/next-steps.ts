import { storage } from '#imports';
import { database, inDatabase } from './database';
import type { SavedRow } from './saved-row';
import { withStorageErrors } from './storage-error';

/** A saved posting with a next step. */
export type DueStep = Pick<SavedRow, 'key' | 'posting'> & Required<Pick<SavedRow, 'nextStep'>>;

/** The days of the steps that the user was reminded of, by posting. */
const remindedItem = storage.defineItem<unknown>('local:remindedSteps');

/**
 * The next steps that are due and that the user was not reminded of, and from now on was: each is given once for its day.
 * Throws `StorageError`.
 *
 * @param day the local day, "2026-11-24"
 */
export function takeDueSteps(day: string): Promise<DueStep[]> {
  return navigator.locks.request('reminders', async () => {
    const due = await dueSteps(day);
    const reminded = asDays(await withStorageErrors(() => remindedItem.getValue()));
    const anew = due.filter(({ key, nextStep }) => reminded.get(key) !== nextStep.on);
    if (anew.length === 0) return [];
    // Those that are no longer due are forgotten.
    const now = Object.fromEntries(due.map(({ key, nextStep }) => [key, nextStep.on]));
    await withStorageErrors(() => remindedItem.setValue(now));
    return anew;
  });
}

async function dueSteps(day: string): Promise<DueStep[]> {
  const rows = await inDatabase(() =>
    database.savedRows.where('nextStep.on').belowOrEqual(day).toArray(),
  );
  return rows.flatMap((row) =>
    'problems' in row || !row.nextStep
      ? []
      : [{ key: row.key, posting: row.posting, nextStep: row.nextStep }],
  );
}

function asDays(stored: unknown): Map<string, unknown> {
  return new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
}
