import type { Premium } from '@/scoring/market-pack';

/** What a premium adds, as published: "+15–20%"; "no figure" where its source gives none. */
export function premiumShare({ low, high }: Pick<Premium, 'low' | 'high'>): string {
  if (low === null || high === null) return 'no figure';
  const [from, to] = [percent(low), percent(high)];
  return from === to ? `+${from}%` : `+${from}–${to}%`;
}

function percent(share: number): string {
  return (Math.round(share * 1000) / 10).toString();
}
