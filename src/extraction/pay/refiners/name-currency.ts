import { resolveCurrency } from '../currencies';
import type { Figure } from '../figure';
import type { PayRefiner } from '../refiner';
import { isLabel } from '../surroundings';

/** "18-30 LPA": nothing but rupees is counted so. */
const isInLakhs = ({ scale }: Figure): boolean => scale === 'lakhs';

/** Resolves the printed mark to an ISO code; drops what stays unknown. */
export const nameCurrency: PayRefiner = (readings, { text, countries }) =>
  readings.flatMap((reading) => {
    const marks = reading.figures.map((figure) => figure.currency);
    const mark =
      marks.find((each) => each !== null && each !== '$') ??
      (marks.includes('$') ? '$' : reading.figures.some(isInLakhs) ? 'INR' : null);
    // a sentence above says where people may live, not what the amount is in
    const labels = reading.headings.filter(isLabel);
    const near = [...labels, reading.lead, reading.tail].join(' ');
    const currency = resolveCurrency(mark, near, text, countries);
    return currency ? [{ ...reading, currency }] : [];
  });
