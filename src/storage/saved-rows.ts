import { Dexie, RangeSet } from 'dexie';
import type { PostingKey } from '@/posting/posting';
import { database, inDatabase } from './database';
import { rowOf } from './row-of';
import type { SavedRow, UnreadableRecord } from './saved-row';

/** A stored posting, as a list reads it. */
export type RowReading =
  { kind: 'row'; row: SavedRow } | { kind: 'unreadable'; record: UnreadableRecord };

/** The postings that were saved last, by an index, for a list to begin with. Throws `StorageError`. */
export async function latestSavedRows(limit: number): Promise<RowReading[]> {
  const stored = await inDatabase(() => {
    const bySavedAt = database.savedRows.orderBy('savedAt');
    // A query of the database, and not an array.
    // oxlint-disable-next-line unicorn/no-array-reverse
    return bySavedAt.reverse().limit(limit).toArray();
  });
  return stored.map(readRow);
}

/**
 * The saved postings by key, so many at a time. Throws `StorageError`.
 *
 * @param after the key of the last one before; empty for the first.
 */
export async function savedRowsAfter(after: string, limit: number): Promise<RowReading[]> {
  const stored = await inDatabase(() =>
    database.savedRows.where('key').above(after).limit(limit).toArray(),
  );
  return stored.map(readRow);
}

/** These saved postings; null for one that is not there. Throws `StorageError`. */
export async function savedRowsOf(keys: readonly PostingKey[]): Promise<(RowReading | null)[]> {
  const stored = await inDatabase(() => database.savedRows.bulkGet([...keys]));
  return stored.map((record) => (record ? readRow(record) : null));
}

/** The key of a stored posting, damaged or not. */
export function keyOf(reading: RowReading): PostingKey {
  return reading.kind === 'row' ? reading.row.key : reading.record.key;
}

/**
 * Calls back with the keys of the saved postings that changed, came or went, from whichever page or worker; with null
 * where that may be any of them. Returns the function that stops it.
 */
export function watchSavedRows(onChange: (keys: PostingKey[] | null) => void): () => void {
  const table = `idb://${database.name}/${database.savedRows.name}/`;
  const listener = (parts: Record<string, Parameters<typeof RangeSet>[0]>) => {
    const changed = [parts[table], parts[`${table}:dels`]].filter((set) => set !== undefined);
    if (changed.length > 0) onChange(keysIn(changed));
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** Dexie names many changes at once as a range from one key to another, in which any may lie. */
function keysIn(sets: Parameters<typeof RangeSet>[0][]): PostingKey[] | null {
  const keys = new Set<PostingKey>();
  for (const set of sets) {
    for (const { from, to } of RangeSet(set)) {
      if (typeof from !== 'string' || from !== to) return null;
      keys.add(from);
    }
  }
  return [...keys];
}

/** What is stored is not believed here either: an address that it holds is one to link to. */
function readRow(stored: SavedRow | UnreadableRecord): RowReading {
  const record = 'problems' in stored ? stored : rowOf(stored);
  return 'problems' in record ? { kind: 'unreadable', record } : { kind: 'row', row: record };
}
