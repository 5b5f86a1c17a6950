import { isCut } from '@/scoring/is-cut';
import { LONGEST_TEXT } from './posting-history';
import type { SeenPay, SeenVersion } from './posting-history';
import { saysWords, wordLine } from './word-line';

/** What became of one posted range; `moved` where neither end says up or down alone. */
export type PayChange =
  | { kind: 'up' | 'down' | 'moved'; before: SeenPay; after: SeenPay }
  | { kind: 'added'; after: SeenPay }
  | { kind: 'removed'; before: SeenPay };

/** What of a posting is not as it was before. */
export interface VersionChanges {
  pay: PayChange[];
  title: boolean;
  places: boolean;
  text: boolean;
  closed: boolean;
}

/** A reading with less of an earlier text than this is a part of it: the page was not read whole. */
const LEAST_SHARE = 0.6;

/**
 * What changed in a posting between two readings of its page; only what its own words bear out. What one reading lacks
 * and the other has may be the page's layout or our reader: pay counts as changed where the words of both figures changed,
 * and as taken out where the text that stated it no longer does.
 */
export function versionChanges(before: SeenVersion, after: SeenVersion): VersionChanges {
  const text = textChanged(before.text, after.text);
  return {
    pay: payChanges(before, after, text),
    title: wordLine(before.title) !== wordLine(after.title),
    places: placesChanged(before.places, after.places),
    text,
    closed: before.closed !== after.closed,
  };
}

/** True where anything is not as it was. */
export function hasChanges({ pay, title, places, text, closed }: VersionChanges): boolean {
  return pay.length > 0 || title || places || text || closed;
}

/** True for two ranges that a posting would state in each other's place. */
export function isSameSlot(one: Omit<SeenPay, 'quote'>, other: Omit<SeenPay, 'quote'>): boolean {
  return (
    one.component === other.component &&
    one.currency === other.currency &&
    one.period === other.period &&
    one.level === other.level &&
    wordLine(one.zone ?? '') === wordLine(other.zone ?? '')
  );
}

/** True for the same figures in the same place. */
export function isSamePay(one: Omit<SeenPay, 'quote'>, other: Omit<SeenPay, 'quote'>): boolean {
  return isSameSlot(one, other) && one.min === other.min && one.max === other.max;
}

/** Which way a range went. */
function payDirection(
  before: Pick<SeenPay, 'min' | 'max'>,
  after: Pick<SeenPay, 'min' | 'max'>,
): 'up' | 'down' | 'moved' {
  const steps = [step(before.min, after.min), step(before.max, after.max)];
  if (steps.includes(null)) return 'moved';
  if (steps.every((one) => one !== null && one >= 0)) return 'up';
  return steps.every((one) => one !== null && one <= 0) ? 'down' : 'moved';
}

/** null where only one of them is stated. */
function step(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return before === after ? 0 : null;
  return after - before;
}

function payChanges(before: SeenVersion, after: SeenVersion, text: boolean): PayChange[] {
  const wordsBefore = statedWords(before);
  const wordsAfter = statedWords(after);
  const textBefore = wordLine(before.text);
  const gone = before.pay.filter(
    (range) =>
      !after.pay.some((other) => isSamePay(range, other)) &&
      !saysWords(wordsAfter, wordLine(range.quote)),
  );
  const come = after.pay.filter(
    (range) =>
      !before.pay.some((other) => isSamePay(range, other)) &&
      !saysWords(wordsBefore, wordLine(range.quote)),
  );
  const changes: PayChange[] = [];
  const unpaired = new Set(come);
  for (const range of gone) {
    const next = onlyOfSlot(range, gone, come);
    if (next) {
      unpaired.delete(next);
      changes.push({ kind: payDirection(range, next), before: range, after: next });
    } else if (text && saysWords(textBefore, wordLine(range.quote))) {
      changes.push({ kind: 'removed', before: range });
    }
  }
  return [
    ...changes,
    ...[...unpaired].map((range): PayChange => ({ kind: 'added', after: range })),
  ];
}

/** The new range of a slot that had one range before and has one now. */
function onlyOfSlot(range: SeenPay, gone: SeenPay[], come: SeenPay[]): SeenPay | undefined {
  const rivals = gone.filter((other) => isSameSlot(other, range));
  const [next, another] = come.filter((other) => isSameSlot(other, range));
  return rivals.length === 1 && another === undefined ? next : undefined;
}

/** All words that pay was read from: the text, and what stands beside it. */
function statedWords({ text, pay }: SeenVersion): string {
  return [text, ...pay.map(({ quote }) => quote)].map(wordLine).join(' | ');
}

function isWhole(text: string): boolean {
  return text.trim() !== '' && !isCut(text) && text.length < LONGEST_TEXT;
}

function placesChanged(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0 || after.length === 0) return false;
  const [one, other] = [before, after].map((names) => names.map(wordLine).toSorted().join('|'));
  return one !== other;
}

function textChanged(before: string, after: string): boolean {
  const [one, other] = [wordLine(before), wordLine(after)];
  if (one === other || one === '' || other === '') return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const shortText = short === one ? before : after;
  // A preview breaks off within a word.
  if (!isWhole(shortText) && long.startsWith(short.replace(/ \S*$/, ''))) return false;
  return !(short.length < long.length * LEAST_SHARE && saysWords(long, short));
}
