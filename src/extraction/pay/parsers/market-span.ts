import type { PayParser } from '../candidate';
import { LONGEST_LIMIT, NO_LESS_THAN } from './one-sided';
import { rangeOf } from './range-of';

const FROM_LOWEST_TO = /^ (?:in|for) [a-z' ]{0,20}(?:lowest|least)[a-z' ]{1,40} (?:up )?to $/i;

/** Words from the least to the most, with nothing else than pay between: "with room to grow up to the maximum of". */
const UP_TO =
  /^(?![^.;\n]*\b(?:bonus|commission|equity|stock|ote|plus|incentive|benefits?)\b)[^.;:\n]{1,60}\b(?:up to|to)(?: the| a)? (?:maximum (?:of )?)?$/i;

/** "$110,000/year in our lowest cost market up to $190,000/year in our highest", "starts at $62,000, rising up to $71,000". */
export const marketSpan: PayParser = {
  name: 'market-span',
  parse: ({ text, figures, at }) => {
    const [low, high] = [figures[at], figures[at + 1]];
    if (!low || !high || high.start - low.end > 80) return null;
    const between = text.slice(low.end, high.start);
    const before = text.slice(Math.max(0, low.start - LONGEST_LIMIT), low.start);
    const spans =
      FROM_LOWEST_TO.test(between) ||
      (NO_LESS_THAN.test(before) && UP_TO.test(between) && low.value < high.value);
    return spans ? rangeOf(low, high) : null;
  },
};
