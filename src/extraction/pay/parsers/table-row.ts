import type { FigureRun, PayParser } from '../candidate';
import type { Figure } from '../figure';
import { rangeOf } from './range-of';

/** The heads of the columns, in one line or one below the other: "Location | Min | Mid | Max". */
const HEAD = /\b(?:min(?:imum)?|low)\b[^\d$£€]{0,40}\b(?:max(?:imum)?|high)\b/i;

/** How far above a row its head may stand. */
const TALLEST_TABLE = 1_200;

/** Between the cells of a row: a bar, a tab, a line break, blank markup. */
const CELL_END = /^[\s|]{1,80}$/;

/** Ends further apart are two columns of other things. */
const WIDEST = 4;

/** A row of a table that lost its lines: "Minimum Maximum", then "Austin $140,000 $170,000". */
export const tableRow: PayParser = {
  name: 'table-row',
  parse: (run) => {
    const low = run.figures[run.at];
    const cells = low ? rowFrom(run, low) : [];
    const high = cells.at(-1);
    if (!low || !high || cells.length > 3 || !isRising(cells)) return null;
    const above = run.text.slice(Math.max(0, low.start - TALLEST_TABLE), low.start);
    return HEAD.test(above) ? rangeOf(low, high, cells.slice(1, -1)) : null;
  },
};

/** The figures with a currency that stand in cells side by side. */
function rowFrom({ text, figures, at }: FigureRun, first: Figure): Figure[] {
  if (first.currency === null) return [];
  const cells = [first];
  for (let next = at + 1; cells.length <= 3; next++) {
    const [previous, figure] = [figures[next - 1], figures[next]];
    if (!previous || !figure || figure.currency !== first.currency) break;
    if (figure.start - previous.end > 80 || !CELL_END.test(text.slice(previous.end, figure.start)))
      break;
    cells.push(figure);
  }
  return cells.length > 1 ? cells : [];
}

function isRising(cells: Figure[]): boolean {
  const values = cells.map(({ value }) => value);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  return (
    values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)) && most <= least * WIDEST
  );
}
