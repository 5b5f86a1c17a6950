import { storage } from '#imports';
import type { Settings } from './settings.schema';
import { settingsSchema } from './settings.schema';
import { noteEdit } from './edit-times';
import { withStorageErrors } from './storage-error';

const settingsItem = storage.defineItem<unknown>('local:settings', { version: 1 });

/** What sends anything is off until the user turns it on. */
const DEFAULTS: Settings = {
  askBoards: false,
  ownMarket: true,
  listBadges: true,
  noteUnfolded: false,
  noteOff: [],
};

/** The settings; as on a first install where none are stored, or those stored make no sense. Throws `StorageError`. */
export async function readSettings(): Promise<Settings> {
  return asSettings(await withStorageErrors(() => settingsItem.getValue()));
}

/** Changes the settings that are given; the others stay. Throws `StorageError`. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const before = await readSettings();
  const settings = { ...before, ...change };
  await noteEdit('settings', before, settings);
  await withStorageErrors(() => settingsItem.setValue(settings));
}

/** Calls back with each change of the settings; returns the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => onChange(asSettings(stored)));
}

function asSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored ?? DEFAULTS);
  return parsed.success ? parsed.data : DEFAULTS;
}
