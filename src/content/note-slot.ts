import type { PageNote, PageNoteOptions } from '@/annotation/page-note';

/** Makes the note of a frame. */
type NoteMaker = (options: PageNoteOptions) => PageNote;

/**
 * Where the note's own script leaves its maker for the scripts that read postings: on the global object of the world
 * that they share in a frame, which belongs to the extension alone and which no page can look into. So the note is one
 * small file beside each of them, and not a part of every one.
 */
const world: typeof globalThis & { headroomNote?: NoteMaker } = globalThis;

/** Offers the note to the script that reads the frame. One that is offered later takes the place of it. */
export function offerNote(maker: NoteMaker): void {
  world.headroomNote = maker;
}

/** A note for this frame; null as long as none is offered. */
export function takeNote(options: PageNoteOptions): PageNote | null {
  return world.headroomNote?.(options) ?? null;
}
