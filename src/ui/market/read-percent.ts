import { t } from '@/words/t';

/** A share read from typed text: 0.15 for "15%"; or why it is none. */
export type ReadPercent = { kind: 'figure'; value: number } | { kind: 'refused'; reason: string };

const PERCENT = /^([+−-]?) ?(\d{1,4}(?:[.,]\d{1,2})?) ?(%|percent|per cent)?$/i;
/** A number below this, without a sign of what it counts, may be a share as well as a per cent. */
const SURELY_PERCENT = 3;

/**
 * Reads a per cent as people type it: "15%", "+15 %", "15", "−2.5%". It guesses nothing: "0.15" and "1.15" without a
 * sign may be a share or a factor, and are asked about.
 */
export function readPercent(text: string): ReadPercent {
  const match = PERCENT.exec(text.trim().slice(0, 24).replace(/\s/g, ' '));
  if (!match) return { kind: 'refused', reason: t('market.figure.noPercent') };
  const [, sign = '', digits = '', unit] = match;
  const percent = Number(digits.replace(',', '.'));
  if (unit === undefined && percent !== 0 && percent < SURELY_PERCENT) {
    return { kind: 'refused', reason: t('market.figure.percentMeant', { figure: digits }) };
  }
  const size = Math.round(percent * 100) / 10_000;
  return { kind: 'figure', value: sign === '' || sign === '+' || size === 0 ? size : -size };
}
