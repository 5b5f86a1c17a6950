import type { PayParser } from '../candidate';
import { rangeOf } from './range-of';

const FROM_LOWEST_TO = /^ (?:in|for) [a-z' ]{0,20}(?:lowest|least)[a-z' ]{1,40} (?:up )?to $/i;

/** "$110,000/year in our lowest cost market up to $190,000/year in our highest". */
export const marketSpan: PayParser = {
  name: 'market-span',
  parse: ({ text, figures, at }) => {
    const [low, high] = [figures[at], figures[at + 1]];
    if (!low || !high || high.start - low.end > 80) return null;
    return FROM_LOWEST_TO.test(text.slice(low.end, high.start)) ? rangeOf(low, high) : null;
  },
};
