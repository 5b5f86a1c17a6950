import type { PayParser } from '../candidate';

const NO_MORE_THAN =
  /\b(?:up to|approach(?:es|ing)?|as (?:much|high) as|max(?:\.|imum)?:?|maximum(?: (?:base|annual|hourly|monthly|gross|starting))?(?: (?:salary|pay|wage|rate))?(?: of| is)?|not (?:to )?exceed|no more than|capped at)\W{0,3}$/i;

export const NO_LESS_THAN =
  /\b(?:from|ab|starting (?:at|from)|starts? (?:at|from)|begin(?:s|ning)? at|at least|over|exceed(?:s|ing)|in excess of|more than|min(?:\.|imum)?:?|minimum(?: (?:base|annual|hourly|monthly|gross|starting))?(?: (?:salary|pay|wage|rate))?(?: of| is)?|no less than|upwards of|starting(?: \w+){0,2} is)\W{0,3}$/i;

/** "minimum annual salary of ", and a little more. */
export const LONGEST_LIMIT = 36;

/** "up to $230k", "from $26.25 an hour", "starts at $20/hr", "$66,300+". */
export const oneSided: PayParser = {
  name: 'one-sided',
  parse: ({ text, figures, at }) => {
    const figure = figures[at];
    if (!figure) return null;
    const words = text.slice(Math.max(0, figure.start - LONGEST_LIMIT), figure.start);
    const found = { figures: [figure] as [typeof figure], start: figure.start, end: figure.end };
    if (NO_MORE_THAN.test(words)) return { ...found, min: null, max: figure.value };
    if (figure.open || NO_LESS_THAN.test(words)) return { ...found, min: figure.value, max: null };
    return null;
  },
};
