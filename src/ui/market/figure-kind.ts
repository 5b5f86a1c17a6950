import { formatAnnual, formatRange } from '@/words/format-money';
import type { PackEdit } from '@/scoring/pack-edit';
import { LIMITS } from '@/scoring/pack-fields.schema';
import { moneyInputText, parseMoneyInput } from '@/ui/components/parse-money-input';
import { t } from '@/words/t';
import { formatChange, formatPercent } from '@/words/format-number';
import { readPercent } from './read-percent';

/** The lists of a market pack whose figures can be changed. */
export type FigureList = Extract<PackEdit, { kind: 'figure' }>['list'];

/** The two ends of a figure, in the pack's own unit: annual dollars, factors, or shares. */
export interface Ends {
  low: number | null;
  high: number | null;
}

export type ReadFigure = { kind: 'figure'; value: number } | { kind: 'refused'; reason: string };

/** How the figures of one list are typed and shown. */
export interface FigureKind {
  /** The figure that was typed, in the pack's unit, or why it is none; never for blank text. */
  read: (typed: string) => ReadFigure;
  /** A figure as it stands in its field. */
  typed: (value: number) => string;
  /** Both ends in words. */
  words: (ends: Ends, openEnded: boolean) => string;
  /** What may be typed. */
  example: () => string;
}

/** No year's pay of a market is less: "185" for 185k is a slip. */
const LEAST_ANNUAL = 10_000;

const money: FigureKind = {
  read: (typed) => {
    const input = parseMoneyInput(typed);
    if (input.kind !== 'amount') return refused(t('market.figure.noAmount'));
    const { amount } = input;
    if (amount < LEAST_ANNUAL || amount > LIMITS.annual.most) {
      return refused(
        t('market.figure.amountOutside', {
          amount: formatAnnual(amount),
          least: formatAnnual(LEAST_ANNUAL),
          most: formatAnnual(LIMITS.annual.most),
        }),
      );
    }
    return { kind: 'figure', value: amount };
  },
  typed: moneyInputText,
  words: ({ low, high }, openEnded) =>
    low === null || high === null ? t('market.figure.none') : formatRange({ low, high, openEnded }),
  example: () => t('market.figure.exampleBands'),
};

/** A place: typed and shown as what it adds to the national figure, stored as a factor on it. */
const place: FigureKind = {
  read: (typed) => {
    const read = readPercent(typed);
    if (read.kind === 'refused') return read;
    const { least, most } = LIMITS.factor;
    const factor = Math.round((1 + read.value) * 1e6) / 1e6;
    return factor < least || factor > most
      ? refused(outside(formatChange(least - 1), formatChange(most - 1)))
      : { kind: 'figure', value: factor };
  },
  typed: (factor) => signedPercent(factor - 1),
  words: ({ low, high }) => {
    if (low === null || high === null) return t('market.figure.none');
    if (low === 1 && high === 1) return t('market.figure.asNation');
    return changes(low - 1, high - 1);
  },
  example: () => t('market.figure.exampleGeographies'),
};

const premium: FigureKind = {
  read: (typed) => {
    const read = readPercent(typed);
    if (read.kind === 'refused') return read;
    const { least, most } = LIMITS.share;
    return read.value < least || read.value > most
      ? refused(outside(formatPercent(least), formatPercent(most)))
      : read;
  },
  typed: (share) => `${percent(share)}%`,
  words: ({ low, high }) => {
    if (low === null || high === null) return t('market.figure.none');
    return changes(low, high);
  },
  example: () => t('market.figure.examplePremiums'),
};

export const FIGURE_KINDS: Record<FigureList, FigureKind> = {
  bands: money,
  geographies: place,
  premiums: premium,
};

function refused(reason: string): ReadFigure {
  return { kind: 'refused', reason };
}

function outside(least: string, most: string): string {
  return t('market.figure.outside', { least, most });
}

/** "+15% to +20%". */
function changes(low: number, high: number): string {
  const [from, to] = [formatChange(low), formatChange(high)];
  return from === to ? from : t('market.figure.ends', { low: from, high: to });
}

/** "+15%", "−3%", "0%": the same in any language, as `readPercent` takes it in. */
function signedPercent(share: number): string {
  const shown = percent(share);
  if (shown === '0') return '0%';
  return share < 0 ? `−${shown.slice(1)}%` : `+${shown}%`;
}

/** To a tenth of a per cent, as sources give them. */
function percent(share: number): string {
  return (Math.round(share * 1000) / 10 || 0).toString();
}
