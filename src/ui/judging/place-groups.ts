import { FIGURE_KINDS } from '@/ui/market/figure-kind';
import type { FigureRow } from '@/ui/market/figure-rows';

/** Places that judge alike, from one source. */
export interface PlaceGroup {
  /** The factor in words. */
  factor: string;
  /** Whether the user set it. */
  isYours: boolean;
  isOff: boolean;
  places: [FigureRow, ...FigureRow[]];
}

/** Places put together by what they do to base pay, in the order of the first of each. */
export function placeGroups(rows: readonly FigureRow[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const row of rows) {
    const { current, changed, isOff, source } = row;
    const factor = FIGURE_KINDS.geographies.words(current, false);
    const isYours = changed.length > 0;
    const key = JSON.stringify([factor, isYours, isOff, source?.id]);
    const group = groups.get(key);
    if (group) group.places.push(row);
    else groups.set(key, { factor, isYours, isOff, places: [row] });
  }
  return [...groups.values()];
}
