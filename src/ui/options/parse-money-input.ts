import type { AnnualUsd } from '@/posting/money';

export type MoneyInput =
  { kind: 'amount'; amount: AnnualUsd } | { kind: 'empty' } | { kind: 'unreadable' };

const LONGEST = 24;
const AMOUNT = /^(?:us)?\$?(\d{1,3}(?:[,' ]\d{3})+|\d+)(\.\d{1,2})?(k)?(?:usd)?(?:\/(?:yr|year))?$/;

/**
 * Reads a yearly dollar amount as people type it: "185,000", "$185k", "185 000", "185.5k".
 * It reads what stands there and guesses nothing: "185" is 185 dollars.
 *
 * @returns whole dollars a year; `empty` for blank input; `unreadable` for anything but one such amount.
 */
export function parseMoneyInput(text: string): MoneyInput {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  if (typed.length > LONGEST) return { kind: 'unreadable' };
  const match = AMOUNT.exec(typed.replace(/\s/g, ' ').replace(/(?<=\$) | (?=k|usd|\/)/g, ''));
  if (!match) return { kind: 'unreadable' };
  const [, whole = '', cents = '', thousands] = match;
  const amount = Number(whole.replace(/\D/g, '') + cents) * (thousands ? 1000 : 1);
  return { kind: 'amount', amount: Math.round(amount) };
}

/** The amount as the form shows it again: "185,000"; empty for none. */
export function moneyInputText(amount: AnnualUsd | undefined): string {
  return amount === undefined ? '' : amount.toLocaleString('en-US');
}
