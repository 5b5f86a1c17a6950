import type { MarketPack } from '@/scoring/market-pack';
import type { PackEdit } from '@/scoring/pack-edit';
import { getMarketPack, listMarketPacks } from '@/storage/market-packs';
import type { PackSummary } from '@/storage/market-packs';
import { listEdits } from '@/storage/pack-edits';
import { getJudgingPacks } from '@/storage/packs';
import type { JudgingPacks } from '@/storage/packs';

/** All that the market data page shows of packs. */
export interface MarketData extends JudgingPacks {
  /** The active pack alone, as it came: without places of other documents, and without edits. */
  own: MarketPack;
  /** Every market pack. */
  packs: PackSummary[];
  /** Edits of any pack. */
  edits: PackEdit[];
  /** Whether a place was taken from the document of places. */
  isComposed: (geography: string) => boolean;
}

/** Reads what the page shows; null until there is a market pack. Throws `StorageError`. */
export async function readMarketData(): Promise<MarketData | null> {
  const [judging, packs, edits] = await Promise.all([
    getJudgingPacks(),
    listMarketPacks(),
    listEdits(),
  ]);
  const own = judging && (await getMarketPack(judging.published.id));
  if (!judging || !own) return null;
  const ids = new Set(own.geographies.map(({ id }) => id));
  return {
    ...judging,
    own,
    packs,
    edits: edits.map(({ edit }) => edit),
    isComposed: (geography) => !ids.has(geography),
  };
}
