import type { AnnualUsd } from '@/posting/money';
import { parseAmount } from '@/ui/components/parse-amount';
import type { AmountInput } from '@/ui/components/parse-amount';

/**
 * Reads a yearly dollar amount as people type it: "185,000", "$185k", "185 000", "185.5k", "$185k/yr".
 *
 * @returns whole dollars a year; `empty` for blank input; `unreadable` for anything but one such amount.
 */
export function parseMoneyInput(text: string): AmountInput {
  const input = parseAmount(text.replace(/ ?\/(?:yr|year)\s*$/i, ''), 'USD');
  return input.kind === 'amount' ? { ...input, amount: Math.round(input.amount) } : input;
}

/**
 * The amount as the form shows it again: "185,000"; empty for none. Grouped by commas in any language, since that is
 * what `parseMoneyInput` reads: "185.000" may mean another amount, and is refused.
 */
export function moneyInputText(amount: AnnualUsd | undefined): string {
  return amount === undefined ? '' : amount.toLocaleString('en-US');
}
