import { storage } from '#imports';
import { canonicalJson } from './backup/canonical-json';
import type { FieldTimes } from './backup/merge-fields';
import { editTimesSchema } from './edit-times.schema';
import { withStorageErrors } from './storage-error';

/** What the user edits outside of the database, field by field. */
export const EDITED_ITEMS = ['profile', 'settings', 'market', 'compare'] as const;

export type EditedItem = (typeof EDITED_ITEMS)[number];

/** When each field was last edited, by item. */
export type EditTimes = Partial<Record<EditedItem, FieldTimes>>;

const editTimesItem = storage.defineItem<unknown>('local:editTimes');

/** When what was last edited, for a merge with another device; empty where nothing was. Throws `StorageError`. */
export async function readEditTimes(): Promise<EditTimes> {
  const parsed = editTimesSchema.safeParse(
    (await withStorageErrors(() => editTimesItem.getValue())) ?? {},
  );
  return parsed.success ? parsed.data : {};
}

/** Notes which fields of an item an edit changed. Throws `StorageError`. @param now epoch ms. */
export async function noteEdit(
  item: EditedItem,
  before: object,
  after: object,
  now = Date.now(),
): Promise<void> {
  const [old, anew] = [before, after].map((fields) => new Map(Object.entries(fields)));
  const names = new Set([...(old?.keys() ?? []), ...(anew?.keys() ?? [])]);
  const changed = [...names].filter(
    (name) => canonicalJson(old?.get(name)) !== canonicalJson(anew?.get(name)),
  );
  if (changed.length === 0) return;
  const times = await readEditTimes();
  const own = { ...times[item], ...Object.fromEntries(changed.map((name) => [name, now])) };
  await withStorageErrors(() => editTimesItem.setValue({ ...times, [item]: own }));
}
