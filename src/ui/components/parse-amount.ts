import type { CurrencyCode } from '@/posting/money';

export type AmountInput =
  { kind: 'amount'; amount: number } | { kind: 'empty' } | { kind: 'unreadable' };

const LONGEST = 24;
const AMOUNT = /^(\d{1,3}(?:[,' ]\d{3})+|\d+)(\.\d{1,2})?(?: ?(k))?$/;

/**
 * Reads an amount as people type it: "185,000", "$185k", "185 000", "62.50". It reads what stands there and guesses
 * nothing: "185" is 185.
 *
 * @param currency whose sign or code may stand with it; another one is not understood
 * @returns the amount with its cents; `empty` for blank input; `unreadable` for anything but one such amount.
 */
export function parseAmount(text: string, currency: CurrencyCode): AmountInput {
  const typed = text.trim().toLowerCase().replace(/\s/g, ' ');
  if (typed === '') return { kind: 'empty' };
  if (typed.length > LONGEST) return { kind: 'unreadable' };
  const match = AMOUNT.exec(withoutSign(typed, currency));
  if (!match) return { kind: 'unreadable' };
  const [, whole = '', cents = '', thousands] = match;
  const amount = Number(whole.replace(/\D/g, '') + cents) * (thousands ? 1000 : 1);
  return { kind: 'amount', amount: Math.round(amount * 100) / 100 };
}

function withoutSign(typed: string, currency: CurrencyCode): string {
  const code = currency.toLowerCase();
  const sign = signsOf(currency).find((before) => typed.startsWith(before));
  if (sign !== undefined) return typed.slice(sign.length).trimStart();
  return typed.endsWith(code) ? typed.slice(0, -code.length).trimEnd() : typed;
}

/** "cad", "ca$" and "$" for Canadian dollars. */
function signsOf(currency: CurrencyCode): string[] {
  const signs = (['code', 'symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value.toLowerCase()),
  );
  return currency === 'USD' ? [...signs, 'us$'] : signs;
}
