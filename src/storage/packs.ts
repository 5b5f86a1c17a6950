import type { MarketPack } from '@/scoring/market-pack';
import { parseMarketPack } from '@/scoring/market-pack.schema';
import type { PackProblem } from '@/scoring/market-pack.schema';
import { database, inDatabase } from './database';

/** A pack that was not taken in, with the path of each wrong field. */
export interface RefusedPack {
  /** Where it stood in the list. */
  index: number;
  problems: PackProblem[];
}

/**
 * Takes in the packs that come with the extension, in one transaction: each replaces its earlier version.
 * A pack that does not validate is refused, and the last good version of it stays. With no pack active yet,
 * the first good one becomes so. Throws `StorageError`.
 */
export async function installBundledPacks(bundled: readonly unknown[]): Promise<RefusedPack[]> {
  const good: MarketPack[] = [];
  const refused: RefusedPack[] = [];
  for (const [index, document] of bundled.entries()) {
    const parsed = parseMarketPack(document);
    if (parsed.ok) good.push(parsed.pack);
    else refused.push({ index, problems: parsed.problems });
  }
  await inDatabase(() =>
    database.transaction('rw', database.packs, async () => {
      const stored = await database.packs.toArray();
      const activeId = stored.find(({ active }) => active)?.id ?? good[0]?.id;
      await database.packs.bulkPut(
        good.map((pack) => ({
          id: pack.id,
          source: 'bundled' as const,
          active: pack.id === activeId,
          pack,
        })),
      );
    }),
  );
  return refused;
}

/** The pack that postings are judged against; null when none is stored, or the stored one is damaged. Throws `StorageError`. */
export async function getActivePack(): Promise<MarketPack | null> {
  const active = await inDatabase(() => database.packs.filter((stored) => stored.active).first());
  if (!active) return null;
  const parsed = parseMarketPack(active.pack);
  return parsed.ok ? parsed.pack : null;
}
