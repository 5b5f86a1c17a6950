import type { PayRange } from '@/posting/pay-range';
import { type PayTextContext, readPayText } from '@/extraction/pay/read-pay-text';

export const CONTEXT: PayTextContext = {
  title: 'Machine Learning Engineer',
  countries: ['US'],
  provenance: 'employer-text',
  label: null,
};

/** A range in one line: "USD 120000-150000 year base"; "?" for an end that is not posted. */
export function short({ min, max, currency, period, component }: PayRange): string {
  return `${currency} ${min ?? '?'}-${max ?? '?'} ${period} ${component}`;
}

export function read(text: string, context: Partial<PayTextContext> = {}): string[] {
  return readPayText(text, { ...CONTEXT, ...context }).map(short);
}
