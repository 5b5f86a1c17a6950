import { isPlausiblePay } from '../plausible-pay';
import type { PayRefiner } from '../refiner';

/** "$0 - $0", "$80,000/hr", "$19 a year": a slip is not shown. */
export const rejectImplausible: PayRefiner = (readings) =>
  readings.filter(
    (reading) =>
      reading.currency !== null &&
      reading.period !== null &&
      isPlausiblePay(reading, reading.currency, reading.period),
  );
