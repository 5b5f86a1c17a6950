import type { FigureRun, PayParser } from '../candidate';
import type { Figure } from '../figure';
import { rangeOf } from './range-of';

const LOW =
  /\b(?:(?:min|minimum|low end|lowest)\b[^\d$£€]{0,30}|(?:low|start|from) ?:\s{0,4}|(?:salary|pay|rate|range|wage) from:?\s{0,4})$/i;
const MID = /\b(?:mid|midpoint|middle|median|target)\b[^\d$£€]{0,30}$/i;
const HIGH =
  /\b(?:(?:max|maximum|high end|highest)\b[^\d$£€]{0,30}|(?:high|end|to) ?:\s{0,4}|(?:salary|pay|rate|range|wage) to:?\s{0,4})$/i;
const LOW_AFTER = /^ ?\(?(?:min|minimum)\b(?! ?[:$£€\d])/i;
const MID_AFTER = /^ ?\(?(?:mid|midpoint|median|target)\b(?! ?[:$£€\d])/i;
const HIGH_AFTER = /^ ?\(?(?:max|maximum)\b(?! ?[:$£€\d])/i;

const LONGEST_LABEL = 70;

/**
 * "Min: $120,000 Mid: $145,000 Max: $170,000", "Minimum Salary\n$110,000\nMaximum Salary\n$165,000",
 * "$90K (min) - $105K (midpoint) - $120K (max)", "Low: $90,000 High: $120,000", "Salary from $90,000\nSalary to $120,000".
 */
export const labelledBounds: PayParser = {
  name: 'labelled-bounds',
  parse: (run) => {
    const low = run.figures[run.at];
    if (!low || !labelled(run, run.at, LOW, LOW_AFTER)) return null;
    const between: Figure[] = [];
    for (let next = run.at + 1; next <= run.at + 2; next++) {
      const figure = run.figures[next];
      if (!figure) return null;
      if (labelled(run, next, HIGH, HIGH_AFTER)) return rangeOf(low, figure, between);
      if (!labelled(run, next, MID, MID_AFTER)) return null;
      between.push(figure);
    }
    return null;
  },
};

function labelled(
  { text, figures, at: first }: FigureRun,
  at: number,
  before: RegExp,
  after: RegExp,
) {
  const figure = figures[at];
  if (!figure) return false;
  const previous = figures[at - 1];
  const from = Math.max(previous?.end ?? 0, figure.start - LONGEST_LABEL);
  if (at > first && previous && figure.start - previous.end > LONGEST_LABEL) return false;
  if (before.test(text.slice(from, figure.start))) return true;
  return after.test(text.slice(figure.end, figure.end + 14));
}
