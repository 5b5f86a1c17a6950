import type { Json, JsonObject } from './json';
import { amountOf, at, excerpt, isObject, listOf, wordsOf } from './json';
import type { QuotedPay } from './rules';
import { payWords } from './rules';

/*
 * The pay in Ashby's data. Its fields stand in the posting itself on a page, and in the posting's `compensation` in the
 * board's public answer.
 */

/** The salaries of every tier, each labelled by its tier. */
export function tierSalaries(data: JsonObject | null): QuotedPay[] {
  return listOf(data?.['compensationTiers']).flatMap((tier) =>
    isObject(tier) ? salaries(tier['components'], wordsOf(tier['title'])) : [],
  );
}

/** The same in the words of each tier. */
export function tierSummaries(data: JsonObject | null): QuotedPay[] {
  return listOf(data?.['compensationTiers']).flatMap((tier) =>
    summaryPay(wordsOf(at(tier, 'tierSummary')), wordsOf(at(tier, 'title'))),
  );
}

/** The salary over all tiers. */
export function componentSalaries(data: JsonObject | null): QuotedPay[] {
  return salaries(data?.['summaryComponents'], null);
}

/** The same in words. */
export function wholeSummary(data: JsonObject | null): QuotedPay[] {
  return summaryPay(
    wordsOf(data?.['scrapeableCompensationSalarySummary']) ??
      wordsOf(data?.['compensationTierSummary']),
  );
}

/** The salary within "$150K – $180K • 0.1% – 0.5% • Offers Bonus". */
export function summaryPay(summary: string | null, label: string | null = null): QuotedPay[] {
  const parts = summary?.split(/\s*•\s*/) ?? [];
  const other = /%|equity|bonus|commission|options|shares/i;
  return payWords(
    parts.filter((part) => /\d/.test(part) && !other.test(part)),
    'employer-structured',
    label,
  );
}

/** Only salaries: equity, commission and bonus stand in the same lists. */
function salaries(components: Json | undefined, label: string | null): QuotedPay[] {
  return listOf(components).flatMap((component): QuotedPay[] => {
    if (!isObject(component) || wordsOf(component['compensationType']) !== 'Salary') return [];
    const { minValue, maxValue, currencyCode, interval } = component;
    return [
      {
        pay: {
          kind: 'figures',
          provenance: 'employer-structured',
          label: wordsOf(component['label']) ?? label,
          min: amountOf(minValue),
          max: amountOf(maxValue),
          currency: wordsOf(currencyCode),
          period: wordsOf(interval),
        },
        quote: excerpt({ minValue, maxValue, currencyCode, interval }),
      },
    ];
  });
}
