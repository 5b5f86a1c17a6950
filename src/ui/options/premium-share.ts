import type { Premium } from '@/scoring/market-pack';
import { formatShares } from '@/words/format-number';
import { t } from '@/words/t';

/** What a premium adds, as published: "+15–20%"; "no figure" where its source gives none. */
export function premiumShare({ low, high }: Pick<Premium, 'low' | 'high'>): string {
  if (low === null || high === null) return t('options.premium.none');
  return t('options.premium.some', { shares: formatShares({ low, high }) });
}
