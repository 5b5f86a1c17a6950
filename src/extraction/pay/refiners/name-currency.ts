import { resolveCurrency } from '../currencies';
import type { PayRefiner } from '../refiner';
import { isLabel } from '../surroundings';

/** Resolves the printed mark to an ISO code; drops what stays unknown. */
export const nameCurrency: PayRefiner = (readings, { text, countries }) =>
  readings.flatMap((reading) => {
    const marks = reading.figures.map((figure) => figure.currency);
    const mark =
      marks.find((each) => each !== null && each !== '$') ?? (marks.includes('$') ? '$' : null);
    // a sentence above says where people may live, not what the amount is in
    const labels = reading.headings.filter(isLabel);
    const near = [...labels, reading.lead, reading.tail].join(' ');
    const currency = resolveCurrency(mark, near, text, countries);
    return currency ? [{ ...reading, currency }] : [];
  });
