import type { Profile } from '@/posting/profile';
import { readCompareColumns } from '../compare-columns';
import { database, inDatabase } from '../database';
import { readEditTimes } from '../edit-times';
import type { EditTimes } from '../edit-times';
import { readProfile } from '../profile';
import { readSettings } from '../settings';
import type { Settings } from '../settings.schema';
import { backupItemSchema } from './backup-rows.schema';
import type { FieldTimes } from './merge-fields';
import { mergeFields } from './merge-fields';

interface Timed {
  /** When each field was last edited; epoch ms. */
  editedAt: FieldTimes;
}

/** Something that the user set outside of the database's rows, as a backup holds it. */
export type BackupItem = Timed &
  (
    | { id: 'profile'; value: Profile }
    | { id: 'settings'; value: Settings }
    /** The market pack that judges. */
    | { id: 'market'; value: { active: string } }
    /** The columns of the compare page; null for those that fit. */
    | { id: 'compare'; value: { columns: string[] | null } }
  );

/** What the user has set, as it stands now. Throws `StorageError`. */
export async function readItems(): Promise<BackupItem[]> {
  const [profile, settings, columns, times, active] = await Promise.all([
    readProfile(),
    readSettings(),
    readCompareColumns(),
    readEditTimes(),
    inDatabase(() => database.packs.filter((pack) => pack.active).first()),
  ]);
  const items: BackupItem[] = [
    { id: 'profile', value: profile, editedAt: times.profile ?? {} },
    { id: 'settings', value: settings, editedAt: times.settings ?? {} },
    { id: 'compare', value: { columns }, editedAt: times.compare ?? {} },
  ];
  if (active) {
    items.push({ id: 'market', value: { active: active.id }, editedAt: times.market ?? {} });
  }
  return items;
}

/** Two devices' states of one item together: of each field, the newer edit. */
export function mergeItem(mine: BackupItem, theirs: BackupItem): BackupItem {
  const merged = backupItemSchema.safeParse({
    id: mine.id,
    ...mergeFields(fieldsOf(mine), fieldsOf(theirs)),
  });
  return merged.success ? merged.data : mine;
}

function fieldsOf({ value, editedAt }: BackupItem) {
  return { value: { ...value }, editedAt };
}

/** What is written to the browser's storage for some items, by key. */
export function storedItems(items: readonly BackupItem[], times: EditTimes): [string, unknown][] {
  const stored: [string, unknown][] = [];
  for (const item of items) {
    if (item.id === 'profile') stored.push(['local:profile', item.value]);
    if (item.id === 'settings') stored.push(['local:settings', item.value]);
    if (item.id === 'compare') stored.push(['local:compareColumns', item.value.columns]);
  }
  const edited = items.filter(({ editedAt }) => Object.keys(editedAt).length > 0);
  const anew = Object.fromEntries(edited.map(({ id, editedAt }) => [id, editedAt]));
  return [...stored, ['local:editTimes', { ...times, ...anew }]];
}
