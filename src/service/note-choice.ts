import { sendMessage } from '@/messaging/messages';
import { noteChangeSchema } from '@/messaging/note-choice.schema';
import type { NoteChoice } from '@/messaging/protocol';
import { setNoteShown } from '@/storage/note-sites';
import { readSettings, writeSettings } from '@/storage/settings';
import { knownTabs } from '@/storage/tab-states';

/** How the user wants the note of a page at this address; where the settings cannot be read, as on a first install. */
export async function noteChoice(url: string): Promise<NoteChoice> {
  try {
    const { noteOff, noteUnfolded } = await readSettings();
    return { shown: !noteOff.includes(new URL(url).host), unfolded: noteUnfolded };
  } catch {
    return { shown: true, unfolded: false };
  }
}

/**
 * Keeps what the user chose in the note of a page at this address. Never throws: the note in sight is as they want it,
 * kept or not.
 *
 * @param change as received; validated here.
 */
export async function chooseNote(url: string, change: unknown): Promise<void> {
  const parsed = noteChangeSchema.safeParse(change);
  if (!parsed.success) return;
  const { shown, unfolded } = parsed.data;
  try {
    if (unfolded !== undefined) await writeSettings({ noteUnfolded: unfolded });
    if (shown !== undefined) await setNoteShown(new URL(url).host, shown);
  } catch {
    // The next choice is kept, or says so on a page of ours.
  }
}

/** Tells every tab that shows something of ours that the user chose anew. */
export async function tellNoteChosen(): Promise<void> {
  const tabs = await knownTabs();
  await Promise.allSettled(tabs.map((tabId) => sendMessage('noteChosen', undefined, { tabId })));
}
