import { formatAnnual, formatRange } from '@/words/format-money';
import { FEWEST_OBSERVED } from '@/scoring/own-market-opinion';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import type { OwnMarketRow } from './own-market-rows';

/** "n = 12 · median $210K · half $190K–$240K", or how many there are of as many as it takes. */
export function ownMarketRowWords({ n, spread }: Pick<OwnMarketRow, 'n' | 'spread'>): string {
  if (!spread)
    return t('market.observed.soFar', {
      count: formatCount(n),
      fewest: formatCount(FEWEST_OBSERVED),
    });
  const half = formatRange({ low: spread.lower, high: spread.upper });
  return t('market.observed.spread', {
    count: formatCount(n),
    median: formatAnnual(spread.median),
    half,
  });
}
