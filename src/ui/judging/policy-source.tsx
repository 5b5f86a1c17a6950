import type { MarketPack } from '@/scoring/market-pack';
import { SourceWords } from '@/ui/market/source-words';

/** Where a rule of the model that names its source has its figure from. */
export function PolicySource({
  market,
  of,
}: {
  market: MarketPack;
  of: { source: string; ref: string };
}) {
  const source = market.sources.find(({ id }) => id === of.source);
  if (!source) return null;
  return (
    <span className="text-sm">
      <SourceWords source={source} reference={of.ref} />
    </span>
  );
}
