import type { AnnualUsd } from '@/posting/money';

export type MoneyInput =
  { kind: 'amount'; amount: AnnualUsd } | { kind: 'empty' } | { kind: 'refused'; message: string };

const LONGEST = 24;
const AMOUNT = /^(?:us)?\$?(\d{1,3}(?:[,' ]\d{3})+|\d+)(\.\d{1,2})?(k)?(?:usd)?(?:\/(?:yr|year))?$/;
const EXAMPLE = 'such as 185,000 or $185k';

/**
 * Reads a yearly dollar amount as people type it: "185,000", "$185k", "185 000", "185.5k".
 * Nothing is guessed: "185" is refused rather than read as 185,000.
 *
 * @returns whole dollars a year; `empty` for blank input; `refused` with words to show beside the field.
 */
export function parseMoneyInput(text: string): MoneyInput {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'empty' };
  const match =
    typed.length <= LONGEST ? AMOUNT.exec(typed.replace(/(?<=[$])\s|\s(?=k|usd|\/)/g, '')) : null;
  if (!match) return refused(`Enter one yearly amount in US dollars, ${EXAMPLE}.`);

  const [, whole = '', cents = '', thousands] = match;
  const amount = Number(whole.replace(/\D/g, '') + cents) * (thousands ? 1000 : 1);
  if (amount < 10_000) {
    return refused(`That reads as ${dollars(amount)} a year. Enter a yearly amount, ${EXAMPLE}.`);
  }
  if (amount > 10_000_000) return refused(`That reads as ${dollars(amount)} a year. Check it.`);
  return { kind: 'amount', amount: Math.round(amount) };
}

/** The amount as the form shows it again: "185,000"; empty for none. */
export function moneyInputText(amount: AnnualUsd | undefined): string {
  return amount === undefined ? '' : amount.toLocaleString('en-US');
}

function refused(message: string): MoneyInput {
  return { kind: 'refused', message };
}

function dollars(amount: number): string {
  return amount.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
}
