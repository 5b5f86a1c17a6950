import type { TracedField } from './posting';

/** What one rule of a reader gave when it was tried on a page: how much, never what. */
export interface RuleAttempt {
  field: TracedField;
  rule: string;
  /** How many values it found, and how many of them are values of this field. The first rule with one wins. */
  found: number;
  kept: number;
  /** Length of the values that are kept, in characters of their JSON. */
  size: number;
}
