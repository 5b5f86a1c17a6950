import type { PostingKey } from '@/posting/posting';
import type { LabelChange } from '@/storage/saved-labels';
import type { SavedRow } from '@/storage/saved-row';

/** What can be done with saved postings; the same functions at every render. */
export interface RowHandlers {
  /** Opens the whole posting; `opener` gets the focus back. */
  onOpen: (saved: SavedRow, opener: HTMLElement) => void;
  onRemove: (keys: readonly PostingKey[]) => void;
  /** Changes the labels that are given; the others stay. */
  onLabel: (keys: readonly PostingKey[], labels: LabelChange) => void;
}
