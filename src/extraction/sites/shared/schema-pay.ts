import type { PostedPay } from '@/posting/page-reading';
import type { PayProvenance } from '@/posting/pay-range';
import type { JsonObject } from './json';
import { amountOf, excerpt, isObject, listOf, wordsOf } from './json';
import { prop } from './json-ld';
import type { QuotedPay } from './rules';

/** Zero and "0.00" are what a form sends for an empty field. */
function isEmpty(amount: string | number | null): boolean {
  return amount === null || Number(amount) === 0;
}

function figures(
  amount: JsonObject,
  posting: JsonObject,
  provenance: PayProvenance,
): QuotedPay | null {
  const nested = prop(amount, 'value');
  const value = isObject(nested) ? nested : amount;
  const single = isObject(nested) ? prop(value, 'value') : nested;
  const [low, high] = [prop(value, 'minValue') ?? single, prop(value, 'maxValue') ?? single];
  const [min, max] = [amountOf(low), amountOf(high)];
  if (isEmpty(min) && isEmpty(max)) return null;
  const currency =
    prop(amount, 'currency') ?? prop(value, 'currency') ?? prop(posting, 'salaryCurrency');
  const unitText = prop(value, 'unitText') ?? prop(amount, 'unitText');
  const pay: PostedPay = {
    kind: 'figures',
    provenance,
    label: wordsOf(prop(amount, 'name')) ?? wordsOf(prop(value, 'name')),
    min: isEmpty(min) ? null : min,
    max: isEmpty(max) ? null : max,
    currency: wordsOf(currency),
    period: wordsOf(unitText),
  };
  const bounds =
    prop(value, 'minValue') === undefined && prop(value, 'maxValue') === undefined
      ? { value: single }
      : { minValue: low, maxValue: high };
  return { pay, quote: excerpt({ ...bounds, unitText, currency }) };
}

function salaries(posting: JsonObject, key: string, provenance: PayProvenance): QuotedPay[] {
  return listOf(prop(posting, key)).flatMap((salary) => {
    if (isObject(salary)) {
      const nested = prop(salary, 'value');
      // A list of values in one MonetaryAmount: one range each.
      const amounts = Array.isArray(nested)
        ? nested.map((value) => ({ ...salary, value }))
        : [salary];
      return amounts.flatMap((amount) => figures(amount, posting, provenance) ?? []);
    }
    if (typeof salary === 'number') return figures({ value: salary }, posting, provenance) ?? [];
    const text = wordsOf(salary);
    if (text === null || !/[1-9]/.test(text)) return [];
    return { pay: { kind: 'text', provenance, label: null, text }, quote: text };
  });
}

/** `baseSalary`: by its definition stated by the employer. */
export function baseSalaries(posting: JsonObject): QuotedPay[] {
  return salaries(posting, 'baseSalary', 'employer-structured');
}

/** `estimatedSalary`: by its definition an estimate of the site. */
export function estimatedSalaries(posting: JsonObject): QuotedPay[] {
  return salaries(posting, 'estimatedSalary', 'site-estimate');
}
