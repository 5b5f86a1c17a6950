import type { Json, JsonObject } from './json';
import { excerpt, isObject, wordsOf } from './json';
import type { QuotedPay } from './rules';

const PERIOD =
  /\b(?:hourly|(?:per|an|\/) ?(?:hour|hr)|daily|per day|weekly|monthly|per month|annual(?:ly|ized)?|yearly|per (?:year|annum))\b/i;

/** The title of a range; together with the blurb above it where only that one names the period. */
export function payLabel(title: string | null, blurb: string | null): string | null {
  if (title === null || blurb === null) return title ?? blurb;
  return PERIOD.test(title) || !PERIOD.test(blurb) ? title : `${blurb} ${title}`;
}

/**
 * The ranges of Greenhouse's data, in units of their currency; the period is whatever their words name.
 *
 * @param ranges `pay_ranges` of a page (units) or `pay_input_ranges` (cents)
 * @param plain the text of a field that may hold HTML; null where it holds none
 */
export function payFigures(
  ranges: readonly Json[],
  plain: (html: Json | undefined) => string | null,
): QuotedPay[] {
  return ranges.flatMap((range) => (isObject(range) ? figures(range, plain) : []));
}

function figures(range: JsonObject, plain: (html: Json | undefined) => string | null): QuotedPay[] {
  const { min, max, min_cents: minCents, max_cents: maxCents } = range;
  const [low, high] = [wordsOf(min) ?? inUnits(minCents), wordsOf(max) ?? inUnits(maxCents)];
  const label = payLabel(plain(range['title']), plain(range['description'] ?? range['blurb']));
  const currency = wordsOf(range['currency_type']) ?? wordsOf(range['currency']);
  return [
    {
      pay: {
        kind: 'figures',
        provenance: 'employer-structured',
        label,
        min: low,
        max: high,
        currency,
        period: PERIOD.exec(label ?? '')?.[0] ?? null,
      },
      quote: excerpt({ min: low, max: high, currency_type: currency }),
    },
  ];
}

function inUnits(cents: Json | undefined): number | null {
  return typeof cents === 'number' ? cents / 100 : null;
}
