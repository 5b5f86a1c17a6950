import type { PostingKey } from '@/posting/posting';
import type { SavedRow, UnreadableRecord } from '@/storage/saved-row';
import {
  keyOf,
  latestSavedRows,
  savedRowsAfter,
  savedRowsOf,
  watchSavedRows,
} from '@/storage/saved-rows';
import type { RowReading } from '@/storage/saved-rows';
import { failedLoad } from '@/ui/hooks/loaded';
import type { Loaded } from '@/ui/hooks/loaded';

/** The saved postings as far as they are read. */
export interface SavedRows {
  rows: SavedRow[];
  unreadable: UnreadableRecord[];
  /** False while there may be more to read. To count them first would take longer than to show them. */
  isComplete: boolean;
}

/** Enough for the first screen; they come by an index, in a few milliseconds. */
const FIRST = 24;
/** Read in one go: a longer one would hold up a click for too long. */
const CHUNK = 500;
/** How often a list that still grows, or is scored anew, is shown again. */
const SHOW_MS = 400;

/**
 * Reads the saved postings, the latest saved first and then all, and from then on only those that change. Calls back
 * with each state; returns the function that stops it.
 */
export function startSavedRowFeed(onState: (state: Loaded<SavedRows>) => void): () => void {
  const feed = new SavedRowFeed(onState);
  return () => feed.stop();
}

class SavedRowFeed {
  private readonly known = new Map<PostingKey, RowReading>();
  private readonly changed = new Set<PostingKey>();
  /** The key after which the next chunk begins; null once all are read. */
  private after: PostingKey | null = '';
  private isRunning = false;
  private isStopped = false;
  private lastShown = 0;
  private readonly stopWatching: () => void;

  constructor(private readonly onState: (state: Loaded<SavedRows>) => void) {
    this.stopWatching = watchSavedRows((keys) => this.note(keys));
    void this.run(() => this.readFirst());
  }

  stop(): void {
    this.isStopped = true;
    this.stopWatching();
  }

  private note(keys: PostingKey[] | null): void {
    if (keys) for (const key of keys) this.changed.add(key);
    else this.begin();
    void this.run();
  }

  private begin(): void {
    this.known.clear();
    this.after = '';
  }

  /** One piece of work after the other, so that what was read last is what is stored. */
  private async run(first?: () => Promise<void>): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await first?.();
      while (!this.isStopped && (this.changed.size > 0 || this.after !== null)) {
        // Each piece goes by what came in during the one before.
        // oxlint-disable-next-line no-await-in-loop
        await (this.changed.size > 0 ? this.readChanged() : this.readNext());
      }
    } catch (error) {
      if (!this.isStopped) this.onState(failedLoad(error));
    } finally {
      this.isRunning = false;
    }
  }

  private async readFirst(): Promise<void> {
    const latest = await latestSavedRows(FIRST);
    if (latest.length === 0) return;
    this.take(latest);
    this.show();
    // The first rows are painted before the others take up the time.
    await painted();
  }

  private async readNext(): Promise<void> {
    const readings = await savedRowsAfter(this.after ?? '', CHUNK);
    this.take(readings);
    const last = readings.at(-1);
    this.after = last && readings.length === CHUNK ? keyOf(last) : null;
    if (this.after === null) this.show();
    else this.showNowAndThen();
    await pause();
  }

  private async readChanged(): Promise<void> {
    const keys = [...this.changed];
    this.changed.clear();
    const readings = await savedRowsOf(keys);
    for (const [index, key] of keys.entries()) {
      const reading = readings[index];
      if (reading) this.known.set(key, reading);
      else this.known.delete(key);
    }
    if (this.after !== null) return;
    this.show();
    // A run through all of them changes many, one chunk after the other.
    if (keys.length > 1) await pause(SHOW_MS);
  }

  private take(readings: RowReading[]): void {
    for (const reading of readings) this.known.set(keyOf(reading), reading);
  }

  private showNowAndThen(): void {
    if (performance.now() - this.lastShown > SHOW_MS) this.show();
  }

  private show(): void {
    if (this.isStopped) return;
    this.lastShown = performance.now();
    const rows: SavedRow[] = [];
    const unreadable: UnreadableRecord[] = [];
    for (const reading of this.known.values()) {
      if (reading.kind === 'row') rows.push(reading.row);
      else unreadable.push(reading.record);
    }
    const isComplete = this.after === null;
    this.onState({ kind: 'ready', value: { rows, unreadable, isComplete } });
  }
}

/** After the next frame; soon in a page that is out of sight, and draws none. */
function painted(): Promise<void> {
  const frame = new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });
  return Promise.race([frame, pause(50)]).then(() => pause());
}

function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
