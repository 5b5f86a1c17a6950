import type { ContentScriptContext } from '#imports';
import type { NoteState } from '@/annotation/note-content';
import type { PageNote } from '@/annotation/page-note';
import { onMessage, sendMessage } from '@/messaging/messages';
import type { NoteChoice } from '@/messaging/protocol';
import { stopWith } from './stop-with';

/** Where the worker does not say: as on a first install. */
const UNTOLD: NoteChoice = { shown: true, unfolded: false };

/**
 * Shows states in a note as the user wants it on this site. What they chose is asked for once there is something to show,
 * and again whenever they choose anew.
 */
export function chosenNote(
  ctx: ContentScriptContext,
  note: PageNote,
): (state: NoteState | null) => void {
  let known: Promise<NoteChoice> | null = null;
  const ask = async (before: NoteChoice): Promise<NoteChoice> => {
    const choice = await sendMessage('noteChoice', undefined).catch(() => before);
    note.takeChoice(choice);
    return choice;
  };
  stopWith(
    ctx,
    onMessage('noteChosen', () => {
      known &&= known.then(ask);
    }),
  );
  return (state) => {
    if (state) known ??= ask(UNTOLD);
    note.show(state);
  };
}
