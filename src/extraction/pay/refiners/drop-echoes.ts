import type { Reading } from '../candidate';
import type { PayRefiner } from '../refiner';

/** Drops what another reading already says: the same range again, or one end of it as a headline. */
export const dropEchoes: PayRefiner = (readings) =>
  readings.filter(
    (reading, index) =>
      !readings.some(
        (other, at) =>
          at !== index && echoes(reading, other) && (at < index || !echoes(other, reading)),
      ),
  );

function echoes(reading: Reading, other: Reading): boolean {
  if (reading.currency !== other.currency || reading.period !== other.period) return false;
  const zones = reading.zone === null || reading.zone === other.zone;
  if (reading.min === other.min && reading.max === other.max) {
    return zones && reading.component === other.component;
  }
  if (reading.figures.length > 1 || other.figures.length < 2 || !zones) return false;
  const end = reading.min ?? reading.max;
  return end === other.min || end === other.max;
}
