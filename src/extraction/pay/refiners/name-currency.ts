import { resolveCurrency } from '../currencies';
import type { PayRefiner } from '../refiner';

/** Resolves the printed mark to an ISO code; drops what stays unknown. */
export const nameCurrency: PayRefiner = (readings, { text, countries }) =>
  readings.flatMap((reading) => {
    const marks = reading.figures.map((figure) => figure.currency);
    const mark =
      marks.find((each) => each !== null && each !== '$') ?? (marks.includes('$') ? '$' : null);
    const near = `${reading.headings.join(' ')} ${reading.lead} ${reading.tail}`;
    const currency = resolveCurrency(mark, near, text, countries);
    return currency ? [{ ...reading, currency }] : [];
  });
