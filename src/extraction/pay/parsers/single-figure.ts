import type { PayParser } from '../candidate';

/** "Base salary: $285,000": both ends are the same. */
export const singleFigure: PayParser = {
  name: 'single-figure',
  parse: ({ figures, at }) => {
    const figure = figures[at];
    if (!figure) return null;
    const { value, start, end } = figure;
    return { min: value, max: value, figures: [figure], start, end };
  },
};
