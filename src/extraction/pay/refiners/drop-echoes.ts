import type { Reading } from '../candidate';
import type { PayRefiner } from '../refiner';

/** From a target to its range: " (range: ". */
const LONGEST_GAP = 12;

/** Drops what another reading already says: the same range again, or one end of it as a headline. */
export const dropEchoes: PayRefiner = (readings) => {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const same = kept.findIndex((other) => isSameRange(reading, other));
    const first = kept[same];
    if (first) {
      // of two that say the same, the one that names its zone stays
      if (first.zone === null && reading.zone !== null) kept[same] = reading;
    } else {
      kept.push(reading);
    }
  }
  return kept.filter(
    (reading) => !kept.some((other) => isEndOf(reading, other) || isTargetOf(reading, other)),
  );
};

function isSameRange(one: Reading, other: Reading): boolean {
  return one.min === other.min && one.max === other.max && isAlike(one, other);
}

/** "$90/hr" in a headline above "$75 - $90/hr". */
function isEndOf(single: Reading, range: Reading): boolean {
  if (single.figures.length > 1 || range.figures.length < 2 || !isAlike(single, range))
    return false;
  const end = single.min ?? single.max;
  return end === range.min || end === range.max;
}

/** "Target salary $150,000 (range $135,000 - $165,000)". */
function isTargetOf(single: Reading, range: Reading): boolean {
  const gap = range.start - single.end;
  if (single.figures.length > 1 || range.figures.length < 2 || gap < 0 || gap > LONGEST_GAP)
    return false;
  const value = single.min ?? single.max ?? 0;
  return isAlike(single, range) && value >= (range.min ?? 0) && value <= (range.max ?? 0);
}

function isAlike(one: Reading, other: Reading): boolean {
  return (
    one.currency === other.currency &&
    one.period === other.period &&
    one.component === other.component &&
    (one.zone === null || other.zone === null || one.zone === other.zone)
  );
}
