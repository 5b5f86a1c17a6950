import { remoteWorth } from '@/playbook/remote-worth';
import type { AnnualRange } from '@/posting/money';
import type { Profile } from '@/posting/profile';
import type { SavedStatus } from '@/storage/saved-labels';
import type { SavedRow } from '@/storage/saved-row';
import { placeNames, placeWords } from './row-words';

/** A saved posting as the page shows, sorts and filters it. */
export interface CompareRow {
  saved: SavedRow;
  status: SavedStatus;
  tags: readonly string[];
  /** "San Francisco, CA · Hybrid". */
  place: string | null;
  /** What it can be filtered by: each place's name, and the workplace. */
  places: readonly string[];
  /** What working remotely in this job is worth to the user, beside its pay; null where it is worth nothing, or not remote. */
  remoteWorth: AnnualRange | null;
  /** The words that a search looks through, in small letters. */
  searched: string;
}

/** Makes rows for a user; the same row for the same saved posting, so that one change redraws one row. */
export function compareRowMaker(profile: Profile): (saved: SavedRow) => CompareRow {
  const made = new WeakMap<SavedRow, CompareRow>();
  return (saved) => {
    const known = made.get(saved);
    if (known) return known;
    const row = compareRow(saved, profile);
    made.set(saved, row);
    return row;
  };
}

function compareRow(saved: SavedRow, profile: Profile): CompareRow {
  const { posting, tags = [], note = '' } = saved;
  const place = placeWords(posting);
  const words = [posting.title, posting.company, place, ...tags, note];
  return {
    saved,
    status: saved.status ?? 'saved',
    tags,
    place,
    places: placeNames(posting),
    remoteWorth: remoteWorth(profile, posting.workplace),
    searched: words.join('\n').toLowerCase(),
  };
}
