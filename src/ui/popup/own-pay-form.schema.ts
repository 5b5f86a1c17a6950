import * as z from 'zod/mini';
import type { OwnPay } from '@/posting/correction';
import { formatPosted } from '@/words/format-money';
import type { CurrencyCode } from '@/posting/money';
import type { PayComponent, PayPeriod } from '@/posting/pay-range';
import { currencySchema } from '@/posting/pay-range.schema';
import { parseAmount } from '@/ui/components/parse-amount';
import { COMPONENTS, PERIODS } from '@/words/posting-words';
import { t } from '@/words/t';

/** The user's own pay as the form holds it: the ends as typed. */
export interface OwnPayFormValues {
  min: string;
  max: string;
  currency: CurrencyCode;
  period: PayPeriod;
  component: PayComponent;
}

type End = 'min' | 'max';

/** Periods in a year, as near as it takes to tell a slip; the market pack has the ones that pay is compared with. */
const PERIODS_IN_YEAR: Record<PayPeriod, number> = {
  hour: 2_000,
  day: 250,
  week: 52,
  biweek: 26,
  semimonth: 24,
  month: 12,
  year: 1,
};

/** A year's pay outside of these is a slip: the bounds of the profile's amounts; a unit of other money may be worth far less. */
const PLAUSIBLE = { least: 10_000, leastElsewhere: 1_000, most: 5_000_000 };

/** Form values -> the user's own pay. Each refusal names its field. */
export const ownPayFormSchema = z.pipe(
  z.object({
    min: z.string(),
    max: z.string(),
    currency: currencySchema,
    period: z.enum(PERIODS),
    component: z.enum(COMPONENTS),
  }),
  z.transform((typed: OwnPayFormValues, context): OwnPay => {
    const refuse = (end: End, message: string) =>
      context.issues.push({ code: 'custom', input: typed[end], path: [end], message });
    const read = (end: End): number | null => {
      const input = parseAmount(typed[end], typed.currency);
      if (input.kind === 'empty') return null;
      const words = input.kind === 'amount' ? misfit(input.amount, typed) : unreadable(typed);
      if (words !== null) refuse(end, words);
      return input.kind === 'amount' ? input.amount : null;
    };
    const { currency, period, component } = typed;
    const [min, max] = [read('min'), read('max')];
    if (context.issues.length === 0) {
      if (min === null && max === null) refuse('min', t('popup.pay.atLeastOne'));
      if (min !== null && max !== null && max < min) refuse('max', t('popup.pay.underLow'));
    }
    return { min, max, currency, period, component };
  }),
);

/** The user's own pay, or none yet -> form values; the inverse of `ownPayFormSchema`. */
export function ownPayFormValues(
  own: OwnPay | undefined,
  read: Pick<OwnPay, 'currency' | 'period'> | undefined,
): OwnPayFormValues {
  const { min = null, max = null, component = 'base' } = own ?? {};
  const { currency = 'USD', period = 'year' } = own ?? read ?? {};
  return { min: typedAmount(min), max: typedAmount(max), currency, period, component };
}

function typedAmount(amount: number | null): string {
  return amount?.toLocaleString('en-US', { maximumFractionDigits: 2 }) ?? '';
}

function unreadable({ currency, period }: OwnPayFormValues): string {
  const example =
    PERIODS_IN_YEAR[period] > 12 ? t('popup.pay.exampleShort') : t('popup.pay.example');
  return t('popup.pay.unreadable', { currency, example });
}

/** Why an amount cannot be pay; null where it can. */
function misfit(amount: number, { currency, period, component }: OwnPayFormValues): string | null {
  const pay = formatPosted({ min: amount, max: amount, currency, period });
  if (amount <= 0) return t('popup.pay.notPositive', { pay });
  // A bonus may be small, equity large, and what else there is anything.
  if (component !== 'base' && component !== 'ote' && component !== 'total') return null;
  const yearly = amount * PERIODS_IN_YEAR[period];
  const { least, leastElsewhere, most } = PLAUSIBLE;
  if (yearly < (currency === 'USD' ? least : leastElsewhere)) {
    return t(period === 'year' ? 'popup.pay.tooLittleYear' : 'popup.pay.tooLittle', { pay });
  }
  return currency === 'USD' && yearly > most ? t('popup.pay.tooMuch', { pay }) : null;
}
