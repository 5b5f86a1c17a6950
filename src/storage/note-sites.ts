import { readSettings, writeSettings } from './settings';

/** Shows the page note on the pages of a host, or shows none there. Throws `StorageError`. */
export async function setNoteShown(host: string, shown: boolean): Promise<void> {
  const { noteOff } = await readSettings();
  const others = noteOff.filter((site) => site !== host);
  await writeSettings({ noteOff: shown ? others : [...others, host] });
}
