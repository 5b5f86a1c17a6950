import type { Reading } from './candidate';

/** What a refiner knows of the posting as a whole. */
export interface RefinerContext {
  /** The masked text. */
  text: string;
  title: string;
  /** ISO codes of the posting's locations. */
  countries: string[];
}

/** One step on the readings, in the order of the text: it adds to them, or drops some. */
export type PayRefiner = (readings: Reading[], context: RefinerContext) => Reading[];
