import type { FigureRun, PayParser } from '../candidate';
import type { Figure } from '../figure';
import { rangeOf } from './range-of';

/** What may stand between the two ends: a dash in any form, "to", "~", "up to", with closing marks around ("$60/Hr. - $65", "$90k OTE - $120k OTE"). */
const JOINER =
  /^(?: (?:OTE|base|gross)\b)?[ )\],.]{0,4}(?:[-‐‑‒–—―−~]{1,3}|[-‐‑–]?to[-‐‑–]?|through|until|and up to|up to|bis|à|tot)[ ([]{0,4}$/i;

const AND = /^ (?:and|und|et|en) $/i;

const BETWEEN = /\b(?:between|from|ranges?|ranging|zwischen|entre|tussen)\b[^.\n]{0,60}$/i;

/** Blank markup counts: '<span class="divider">&mdash;</span>'. */
const LONGEST_JOINER = 160;

/** "$140,000 - $165,000", "$140K to $165K", "between $140,000 and $165,000", "$300,000\n—\n$425,000". */
export const joinedRange: PayParser = {
  name: 'joined-range',
  parse: (run) => {
    const { text, figures, at } = run;
    const [low, high] = [figures[at], figures[at + 1]];
    if (!low || !high) return null;
    const joined =
      isJoined(text, low, high) ||
      (AND.test(wordsBetween(text, low, high)) &&
        BETWEEN.test(text.slice(Math.max(0, low.start - 80), low.start)));
    return joined && !isLabelNumber(run) ? rangeOf(low, high) : null;
  },
};

function isJoined(text: string, low: Figure, high: Figure): boolean {
  return JOINER.test(wordsBetween(text, low, high));
}

function wordsBetween(text: string, low: Figure, high: Figure): string {
  return text.slice(low.end, Math.min(high.start, low.end + LONGEST_JOINER)).replace(/\s+/g, ' ');
}

/** "Level 20 - $95,000 - $140,000": the first number has no currency, and the second begins a range of its own. */
function isLabelNumber({ text, figures, at }: FigureRun): boolean {
  const [first, second, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!first || !second || !third) return false;
  return first.currency === null && second.currency !== null && isJoined(text, second, third);
}
