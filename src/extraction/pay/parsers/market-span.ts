import type { PayParser } from '../candidate';
import { rangeOf } from './range-of';

const FROM_LOWEST_TO = /^ (?:in|for) [a-z' ]{0,20}(?:lowest|least)[a-z' ]{1,40} (?:up )?to $/i;

/** A range whose ends are for the lowest and the highest market: "$90,000 in our lowest market to $120,000". */
export const marketSpan: PayParser = {
  name: 'market-span',
  parse: ({ text, figures, at }) => {
    const [low, high] = [figures[at], figures[at + 1]];
    if (!low || !high || high.start - low.end > 80) return null;
    return FROM_LOWEST_TO.test(text.slice(low.end, high.start)) ? rangeOf(low, high) : null;
  },
};
