import type { FigureRun, PayParser } from '../candidate';
import { rangeOf } from './range-of';

/** What may stand between the two ends: a dash in any form, "to", "~", "up to", with line breaks and closing marks around. */
const JOINER =
  /^[\s)\],]{0,12}(?:[-‐‑‒–—―−~]{1,3}|to|through|until|and up to|up to|(?:\/ ?)?-)[\s([]{0,12}$/i;

const AND = /^\s{1,3}and\s{1,3}$/i;

const BETWEEN = /\b(?:between|from|range|ranges|ranging)\b[^.\n]{0,60}$/i;

const LONGEST_JOINER = 24;

/** "$140,000 - $165,000", "$140K to $165K", "between $140,000 and $165,000", "$300,000\n—\n$425,000". */
export const joinedRange: PayParser = {
  name: 'joined-range',
  parse: (run) => {
    const { text, figures, at } = run;
    const [low, high] = [figures[at], figures[at + 1]];
    if (!low || !high || high.start - low.end > LONGEST_JOINER) return null;
    const gap = text.slice(low.end, high.start);
    const joined =
      JOINER.test(gap) ||
      (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, low.start - 80), low.start)));
    return joined && !isLabelNumber(run) ? rangeOf(low, high) : null;
  },
};

/** "Level 20 - $96,900 - $142,500": the first number has no currency, and the second begins a range of its own. */
function isLabelNumber({ text, figures, at }: FigureRun): boolean {
  const [first, second, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!first || !second || !third || first.currency !== null || second.currency === null)
    return false;
  return (
    third.start - second.end <= LONGEST_JOINER && JOINER.test(text.slice(second.end, third.start))
  );
}
