import { formatAnnual, formatRange } from '@/words/format-money';
import type { PackEdit } from '@/scoring/pack-edit';
import { LIMITS } from '@/scoring/pack-fields.schema';
import { moneyInputText, parseMoneyInput } from '@/ui/components/parse-money-input';
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
  example: string;
}

/** No year's pay of a market is less: "185" for 185k is a slip. */
const LEAST_ANNUAL = 10_000;

const money: FigureKind = {
  read: (typed) => {
    const input = parseMoneyInput(typed);
    if (input.kind !== 'amount')
      return refused('Enter one yearly amount in US dollars, such as 210k.');
    const { amount } = input;
    if (amount < LEAST_ANNUAL || amount > LIMITS.annual.most) {
      return refused(
        `This reads as ${formatAnnual(amount)} a year. It must be ${formatAnnual(LEAST_ANNUAL)} to ${formatAnnual(LIMITS.annual.most)}.`,
      );
    }
    return { kind: 'figure', value: amount };
  },
  typed: moneyInputText,
  words: ({ low, high }, openEnded) =>
    low === null || high === null ? NO_FIGURE : formatRange({ low, high, openEnded }),
  example: 'Yearly dollars: 210k or 210,000.',
};

/** A place: typed and shown as what it adds to the national figure, stored as a factor on it. */
const place: FigureKind = {
  read: (typed) => {
    const read = readPercent(typed);
    if (read.kind === 'refused') return read;
    const { least, most } = LIMITS.factor;
    const factor = Math.round((1 + read.value) * 1e6) / 1e6;
    return factor < least || factor > most
      ? refused(`It must be ${signedPercent(least - 1)} to ${signedPercent(most - 1)}.`)
      : { kind: 'figure', value: factor };
  },
  typed: (factor) => signedPercent(factor - 1),
  words: ({ low, high }) => {
    if (low === null || high === null) return NO_FIGURE;
    if (low === 1 && high === 1) return 'as the nation';
    const [from, to] = [signedPercent(low - 1), signedPercent(high - 1)];
    return from === to ? from : `${from} to ${to}`;
  },
  example: 'Per cent on the national figure: 15% or −3%.',
};

const premium: FigureKind = {
  read: (typed) => {
    const read = readPercent(typed);
    if (read.kind === 'refused') return read;
    const { least, most } = LIMITS.share;
    return read.value < least || read.value > most
      ? refused(`It must be ${least * 100}% to ${most * 100}%.`)
      : read;
  },
  typed: (share) => `${percent(share)}%`,
  words: ({ low, high }) => {
    if (low === null || high === null) return NO_FIGURE;
    const [from, to] = [signedPercent(low), signedPercent(high)];
    return from === to ? from : `${from} to ${to}`;
  },
  example: 'Per cent on top: 15%.',
};

export const FIGURE_KINDS: Record<FigureList, FigureKind> = {
  bands: money,
  geographies: place,
  premiums: premium,
};

const NO_FIGURE = 'valued, no figure';

function refused(reason: string): ReadFigure {
  return { kind: 'refused', reason };
}

/** "+15%", "−3%", "0%". */
function signedPercent(share: number): string {
  const shown = percent(share);
  if (shown === '0') return '0%';
  return share < 0 ? `−${shown.slice(1)}%` : `+${shown}%`;
}

/** To a tenth of a per cent, as sources give them. */
function percent(share: number): string {
  return (Math.round(share * 1000) / 10 || 0).toString();
}
