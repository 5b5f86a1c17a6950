import { storage } from '#imports';
import { withStorageErrors } from './storage-error';

/** How far the saved postings are scored anew. */
export interface RescoreProgress {
  done: number;
  total: number;
}

/** How far the last run came, for the next worker to go on from. */
export interface RescoreMark {
  /** What it scored by, and by which rules it read: short names, the same for the same. */
  basis: string;
  rules: string;
  /** True where it read the postings' words anew. */
  reread: boolean;
  /** The key of the last posting that was done; null when all are. */
  after: string | null;
}

const progressItem = storage.defineItem<RescoreProgress>('session:rescore');
const markItem = storage.defineItem<RescoreMark>('local:rescored');
const wantedItem = storage.defineItem<string>('local:rescoreWanted', { fallback: '' });

/** How far the saved postings are scored anew; null when nothing is running. Throws `StorageError`. */
export function readRescoreProgress(): Promise<RescoreProgress | null> {
  return withStorageErrors(() => progressItem.getValue());
}

/** Calls back with each step, and with null at the end; returns the function that stops it. */
export function watchRescoreProgress(
  onChange: (progress: RescoreProgress | null) => void,
): () => void {
  return progressItem.watch(onChange);
}

/** For the worker that scores. Throws `StorageError`. */
export async function writeRescoreProgress(progress: RescoreProgress | null): Promise<void> {
  await withStorageErrors(() => progressItem.setValue(progress));
}

/** How far the last run came; null where there was none. Throws `StorageError`. */
export function readRescoreMark(): Promise<RescoreMark | null> {
  return withStorageErrors(() => markItem.getValue());
}

/** For the worker that scores. Throws `StorageError`. */
export async function writeRescoreMark(mark: RescoreMark): Promise<void> {
  await withStorageErrors(() => markItem.setValue(mark));
}

/** Has every saved posting scored anew: one came that may be out of date. Throws `StorageError`. */
export async function wantRescore(): Promise<void> {
  await withStorageErrors(() => wantedItem.setValue(crypto.randomUUID()));
}

/** Names the last time that someone wanted it; a run that began before is out of date. Throws `StorageError`. */
export function readRescoreWanted(): Promise<string> {
  return withStorageErrors(() => wantedItem.getValue());
}

/** Calls back each time that someone wants it; returns the function that stops it. */
export function watchRescoreWanted(onWanted: () => void): () => void {
  return wantedItem.watch(() => onWanted());
}
