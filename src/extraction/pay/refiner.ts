import type { Reading } from './candidate';

/** What a refiner knows of the posting as a whole. */
export interface RefinerContext {
  /** The masked text. */
  text: string;
  title: string;
  /** True where the text as a whole is a statement of pay (a pay chip), so that its amounts need no word of pay. */
  aboutPay: boolean;
  /** ISO codes of the posting's locations. */
  countries: string[];
}

/** One step on the readings, in the order of the text: it adds to them, or drops some. */
export type PayRefiner = (readings: Reading[], context: RefinerContext) => Reading[];
