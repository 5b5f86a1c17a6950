import type { GeneratedI18nStructure } from '#i18n';
import { t } from './t';

/** Keys of texts with values to fill in, plurals apart. */
export type FilledKey = {
  [Key in keyof GeneratedI18nStructure]: GeneratedI18nStructure[Key] extends {
    plural: false;
    namedSubstitutions: readonly string[];
  }
    ? Key
    : never;
}[keyof GeneratedI18nStructure];

/** The names of the values of a text. */
export type NamesIn<Key extends FilledKey> =
  GeneratedI18nStructure[Key]['namedSubstitutions'][number];

/** Stands for a value while the text is taken apart; no text and no value has it. */
const MARK = '\u0000';

/**
 * A text in the order of its language, with names in place of the values: for values that are no text, such as links.
 *
 * @returns words and names by turns, words first
 */
export function sentenceParts<Key extends FilledKey>(
  key: Key,
  names: readonly NamesIn<Key>[],
): string[] {
  const marks = Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of t take no key that is yet to be known
  const fill = t as (filled: string, values: Record<string, string>) => string;
  return fill(key, marks).split(MARK);
}
