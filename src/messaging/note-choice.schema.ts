import * as z from 'zod/mini';
import type { NoteChoice } from './protocol';

/** A change of the note as a content script asks for it. */
export const noteChangeSchema: z.ZodMiniType<Partial<NoteChoice>> = z.object({
  shown: z.exactOptional(z.boolean()),
  unfolded: z.exactOptional(z.boolean()),
});
