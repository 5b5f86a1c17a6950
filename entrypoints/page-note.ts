import { defineUnlistedScript } from '#imports';
import { PageNote } from '@/annotation/page-note';
import { offerNote } from '@/content/note-slot';

/** Run in each frame before the script that reads its posting, which shows its judgement by the note. */
export default defineUnlistedScript(() => offerNote((options) => new PageNote(options)));
