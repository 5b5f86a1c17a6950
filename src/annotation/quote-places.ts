import { PageText } from './page-text';

/** As a reader of page data quotes it: `"minValue": 120000, "maxValue": 160000`. */
const DATA = /^"[\w@-]+": /;
const FIGURE = /\d+(?:\.\d+)?/g;
/** Between the two ends of a range that a page prints: "$120,000.00/yr - ". */
const RANGE_GAP = 24;

/**
 * The places of a quote on a page. A quote of the page's data, which no one sees, is looked for as the range that the
 * page prints of it.
 */
export function quotePlaces(root: Element, quote: string): Range[] {
  const text = new PageText(root);
  if (!isOfData(quote)) return [...text.placesOf(quote)];
  const [low, high] = (quote.match(FIGURE) ?? []).map(Number).filter((figure) => figure >= 10);
  if (low === undefined) return [];
  if (high === undefined) return printed(low).flatMap((form) => [...text.placesOf(form)]);
  return printed(low).flatMap((first, index) => [
    ...text.placesFrom(first, printed(high)[index]!, RANGE_GAP),
  ]);
}

/** True for a quote of what a page holds and does not show. */
export function isOfData(quote: string): boolean {
  return DATA.test(quote);
}

/** A figure as pages print it, each in the same order: "120,000", "120000", "120K", "120k", "62.50". */
function printed(figure: number): string[] {
  const thousands = String(figure / 1000);
  return [
    figure.toLocaleString('en-US'),
    String(figure),
    `${thousands}K`,
    `${thousands}k`,
    figure.toFixed(2),
  ];
}
