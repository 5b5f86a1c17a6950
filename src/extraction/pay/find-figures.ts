import { type CurrencyMark, currencyAfter, currencyBefore } from './currencies';
import type { Figure, Scale } from './figure';
import { unitAfter } from './periods';

/** No posting holds more; a text that does is not read further. */
const MOST_FIGURES = 5_000;

/** The longest number that is looked at: "1,000,000,000" and the like. */
const LONGEST_NUMBER = 16;

/**
 * A number in any notation: "120,000.50", "61.000", "121'500", "20 800", "142, 500" (a slip), "86580", "25,00,000", "7.5".
 * A separator with three digits behind it groups thousands; one with fewer is a decimal point.
 * Every repetition takes a separator and three digits, so that the match cannot run back.
 */
const NUMBER =
  /(?<!\d|\d[.,])(\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:(?: ?, ?\d{3}(?!\d))+|(?:\.\d{3}(?!\d))+|(?:['’]\d{3}(?!\d))+|(?: \d{3}(?!\d|[,.]\d))+)|\d+)([.,]\d{1,2}(?!\d))?/g;

/** A lone letter counts only where it touches the number: "$9,000.00 B" names a step of a scale. */
const SCALE_AFTER =
  /k(?![a-z])|[mbt](?![a-z])| (?:k|thousand)\b| ?(?:lpa|lakhs?|lacs?)\b| ?(?:mn|mm|bn|tn|million|billion|trillion|crores?|cr)\b/iy;

/** "₹18L": a lakh, but only of rupees. */
const LAKH_LETTER = /l(?![a-z])/iy;

/** "$150K+", "$130,000 +"; not "$150K+equity" or "$150K + $20K". */
const OPEN_END =
  /^(?:\+(?![\dA-Za-z]| ?[$£€\d]| (?:equity|bonus|stock|benefits|commission|rsus?|options))| \+(?=\s*(?:$|[\n,.;)])))/i;

/** Finds every number that may be an amount of money, in order. Linear in the length of the text. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [, whole = '', decimals = ''] = match;
    const figure = figureAt(text, match.index, whole, decimals);
    if (figure) figures.push(figure);
    if (figures.length >= MOST_FIGURES) break;
  }
  return figures;
}

function figureAt(text: string, at: number, printed: string, decimals: string): Figure | null {
  if (printed.length > LONGEST_NUMBER) return null;
  const mark = currencyBefore(text, at);
  if (!mark && isPartOfWord(text, at, printed)) return null;

  const printedEnd = at + printed.length + decimals.length;
  const slip = / ,|, /.test(printed) && !mark && !currencyAfter(text, printedEnd);
  const whole = slip ? (/^\d+/.exec(printed)?.[0] ?? printed) : printed;
  const digits = whole.replace(/\D/g, '');
  const scaleMark = slip ? null : scaleAfter(text, printedEnd, mark?.mark);
  const isPlan = !mark && scaleMark?.scale === 'thousands' && /^40[13]$/.test(digits);
  if (isPlan && !endsRange(text, at)) return null;

  const numberEnd = slip ? at + whole.length : (scaleMark?.end ?? printedEnd);
  if (/^(?: ?%|\/\d)/.test(text.slice(numberEnd, numberEnd + 2))) return null;
  const marks = marksAfter(text, numberEnd, mark?.mark ?? null);
  const cents = slip ? '' : decimals.slice(1);
  return {
    start: mark?.at ?? at,
    end: marks.end,
    value: isSlip(digits)
      ? 0
      : toCents(
          Number(`${digits}.${cents || '0'}`) * factor(scaleMark?.scale ?? null, digits.length),
        ),
    scale: scaleMark?.scale ?? null,
    digits: digits.length,
    grouped: digits.length < whole.length,
    cents: cents.length === 2,
    currency: marks.currency,
    currencyFirst: mark !== null,
    period: marks.period ?? (scaleMark?.perAnnum ? 'year' : null),
    open: marks.open,
  };
}

/** "$09,000": a digit is missing, so that the amount is not known. */
function isSlip(digits: string): boolean {
  return /^0\d/.test(digits);
}

/** "$318-401k", "$318k to 401k": an amount, not the retirement plan; "$150K - 401k" may list either. */
function endsRange(text: string, at: number): boolean {
  return /\d(?:[-‐‑‒–—]|k? to )$/i.test(text.slice(Math.max(0, at - 6), at));
}

/** "H100", "JR-2104", "#12", "01/15/2026", "007": digits that count nothing. */
function isPartOfWord(text: string, at: number, printed: string): boolean {
  if (/^0\d/.test(printed)) return true;
  const before = text.slice(Math.max(0, at - 4), at);
  return /[A-Za-z#_]$|\d\/$|(?<!\d|\d[hy])[A-Za-z]-$/.test(before);
}

function scaleAfter(text: string, end: number, mark: CurrencyMark | undefined) {
  const pattern = mark === 'INR' && sticks(LAKH_LETTER, text, end) ? LAKH_LETTER : SCALE_AFTER;
  pattern.lastIndex = end;
  const word = pattern.exec(text)?.[0].trim().toLowerCase();
  if (!word) return null;
  const scale: Scale = /^(?:k|thousand)$/.test(word)
    ? 'thousands'
    : /^(?:l|lac)/.test(word)
      ? 'lakhs'
      : 'millions';
  return { scale, perAnnum: word === 'lpa', end: pattern.lastIndex };
}

function sticks(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 9.29 lakhs are 929,000 and not 928,999.9999999999. */
function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** A doubled mark ("100,000K") counts once. */
function factor(scale: Scale | null, digits: number): number {
  if (scale === 'lakhs') return 100_000;
  if (scale === 'millions') return 1_000_000;
  return scale === 'thousands' && digits <= 4 ? 1_000 : 1;
}

/** Currency, unit and plus behind a number, in any order: "80K USD+", "$152,000/year (USD)", "€ 5,000.-". */
function marksAfter(text: string, from: number, before: Figure['currency']) {
  const marks: Pick<Figure, 'currency' | 'period' | 'open' | 'end'> = {
    currency: before,
    period: null,
    open: false,
    end: /^[.,]-(?!\d)/.test(text.slice(from, from + 3)) ? from + 2 : from,
  };
  let last = -1;
  while (last < marks.end) {
    last = marks.end;
    const code = currencyAfter(text, marks.end);
    if (
      code &&
      (marks.currency === null || marks.currency === '$' || marks.currency === code.mark)
    ) {
      marks.currency = code.mark;
      marks.end = code.at;
    }
    const unit = marks.period ? null : unitAfter(text, marks.end);
    if (unit) {
      marks.period = unit.period;
      marks.end = unit.end;
    }
    const plus = marks.open ? null : OPEN_END.exec(text.slice(marks.end, marks.end + 14));
    if (plus) {
      marks.open = true;
      marks.end += plus[0].length;
    }
  }
  return marks;
}
