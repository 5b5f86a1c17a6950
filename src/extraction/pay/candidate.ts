import type { PayComponent, PayPeriod } from '@/posting/pay-range';
import type { LevelId } from '@/posting/level';
import type { CurrencyCode } from '@/posting/money';
import type { Figure } from './figure';

/** What a parser sees: the text, its figures in order, and the one to start from. */
export interface FigureRun {
  text: string;
  figures: Figure[];
  at: number;
}

/** Amounts that a parser found in some notation. Whether they are pay at all is for the refiners to say. */
export interface Candidate {
  rule: string;
  min: number | null;
  max: number | null;
  /** The figures that it was made of, in order of the text. */
  figures: [Figure, ...Figure[]];
  start: number;
  end: number;
}

/** A named way to make a candidate of the figures from `at` on; null where its notation is not there. */
export interface PayParser {
  name: string;
  parse: (run: FigureRun) => Omit<Candidate, 'rule'> | null;
}

/** The words around a candidate, spaces collapsed. */
export interface Surroundings {
  /** The clause before it, up to the previous amount, line or sentence. */
  lead: string;
  /** The clause after it, up to the next amount, line or sentence. */
  tail: string;
  /** The short lines above, the nearest first; empty where the clause does not start its line. */
  headings: string[];
  /** The sentence that ends right before the candidate's line or clause. */
  sentenceBefore: string;
  /** True where only words join it to the previous candidate: same line, same sentence. */
  continues: boolean;
}

/** A candidate on its way to a pay range. */
export interface Reading extends Candidate, Surroundings {
  currency: CurrencyCode | null;
  period: PayPeriod | null;
  component: PayComponent;
  zone: string | null;
  level: LevelId | null;
}
