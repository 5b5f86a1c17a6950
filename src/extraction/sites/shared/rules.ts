import type { FieldSource, Found, PostedPay, PostedPlace } from '@/posting/page-reading';
import type { PayProvenance } from '@/posting/pay-range';
import type { ListRule, Rule } from '../adapter';

/** A rule for one string: `read` gives the words, or nothing. The words are their own quote. */
export function textRule<In>(
  name: string,
  source: FieldSource,
  read: (input: In) => string | null | undefined,
): Rule<string, In> {
  return {
    name,
    read: (input) => {
      const value = read(input);
      return value ? { value, rule: name, source, quote: value } : null;
    },
  };
}

/** A word in the form that every site shares, with the words that stand on the page. */
export interface QuotedWord {
  value: string;
  quote: string;
}

/** A rule for several strings, each its own quote unless it comes with one. */
export function textsRule<In>(
  name: string,
  source: FieldSource,
  read: (input: In) => readonly (string | QuotedWord | null | undefined)[],
): ListRule<string, In> {
  return {
    name,
    read: (input) =>
      read(input).flatMap((entry) => {
        if (!entry) return [];
        const { value, quote } = typeof entry === 'string' ? { value: entry, quote: entry } : entry;
        return [{ value, rule: name, source, quote }];
      }),
  };
}

/** A rule for places: printed lines, or parts of structured data whose `text` is the quote. */
export function placesRule<In>(
  name: string,
  source: FieldSource,
  read: (input: In) => readonly (PostedPlace | string | null | undefined)[],
): ListRule<PostedPlace, In> {
  return {
    name,
    read: (input) =>
      read(input).flatMap((place) => {
        const value = typeof place === 'string' ? { text: place } : place;
        return value?.text ? [{ value, rule: name, source, quote: value.text }] : [];
      }),
  };
}

/** Posted pay with the words or the data excerpt that it stands in. */
export interface QuotedPay {
  pay: PostedPay;
  quote: string;
}

/** Words that state pay, each its own quote. */
export function payWords(
  texts: readonly string[],
  provenance: PayProvenance,
  label: string | null = null,
): QuotedPay[] {
  return texts.map((text) => ({ pay: { kind: 'text', provenance, label, text }, quote: text }));
}

/** A rule for pay outside the prose. */
export function payRule<In>(
  name: string,
  source: FieldSource,
  read: (input: In) => readonly QuotedPay[],
): ListRule<PostedPay, In> {
  return {
    name,
    read: (input) =>
      read(input).map(({ pay, quote }) => ({ value: pay, rule: name, source, quote })),
  };
}

/** The same rules, applied to a part of a wider input; they find nothing where that part is missing. */
export function within<T, In, Part>(
  part: (input: In) => Part | null,
  rules: readonly Rule<T, Part>[],
): Rule<T, In>[] {
  return rules.map(({ name, read }) => ({
    name,
    read: (input) => {
      const inner = part(input);
      return inner === null ? null : read(inner);
    },
  }));
}

/** {@link within} for rules that find several values. */
export function withinList<T, In, Part>(
  part: (input: In) => Part | null,
  rules: readonly ListRule<T, Part>[],
): ListRule<T, In>[] {
  return rules.map(({ name, read }) => ({
    name,
    read: (input): Found<T>[] => {
      const inner = part(input);
      return inner === null ? [] : read(inner);
    },
  }));
}
