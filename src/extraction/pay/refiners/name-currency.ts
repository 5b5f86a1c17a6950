import { resolveCurrency } from '../currencies';
import type { PayRefiner } from '../refiner';

/** A longer line above says where people may live, not what the amount is in. */
const LONGEST_LABEL = 60;

/** Resolves the printed mark to an ISO code; drops what stays unknown. */
export const nameCurrency: PayRefiner = (readings, { text, countries }) =>
  readings.flatMap((reading) => {
    const marks = reading.figures.map((figure) => figure.currency);
    const mark =
      marks.find((each) => each !== null && each !== '$') ?? (marks.includes('$') ? '$' : null);
    const labels = reading.headings.filter((heading) => heading.length <= LONGEST_LABEL);
    const near = [...labels, reading.lead, reading.tail].join(' ');
    const currency = resolveCurrency(mark, near, text, countries);
    return currency ? [{ ...reading, currency }] : [];
  });
