import type { PayPeriod } from '@/posting/pay-range';
import type { CurrencyMark } from './currencies';

/** thousands: "K"; lakhs: 100,000; millions: that or more, which is never pay. */
export type Scale = 'thousands' | 'lakhs' | 'millions';

/** A number as printed, with the marks that stand directly at it. */
export interface Figure {
  /** Where it starts and ends in the text, currency and unit included. */
  start: number;
  end: number;
  /** In the currency's units: "120K" is 120000. */
  value: number;
  scale: Scale | null;
  /** Count of digits before the decimal point, as printed. */
  digits: number;
  /** Printed with thousands separators. */
  grouped: boolean;
  /** Printed with two decimals. */
  cents: boolean;
  currency: CurrencyMark | null;
  /** The currency stands before the number. */
  currencyFirst: boolean;
  period: PayPeriod | null;
  /** A plus sign follows: "$150K+". */
  open: boolean;
}
