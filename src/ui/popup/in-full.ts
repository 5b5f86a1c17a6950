import type { AnnualRange } from '@/posting/money';
import { t } from '@/words/t';

/** US dollars, written as a recruiter in the US reads them, whatever the language of the browser. */
const WHOLE_DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** A range as it goes into a message to a recruiter: "$265,000 to $290,000". */
export function inFull({ low, high }: AnnualRange): string {
  return t('popup.ask.inFull', {
    low: WHOLE_DOLLARS.format(low),
    high: WHOLE_DOLLARS.format(high),
  });
}
