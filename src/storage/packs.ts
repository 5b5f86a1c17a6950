import { effectivePack, type UnusedEdit } from '@/scoring/apply-edits';
import { withPlaces } from '@/scoring/compose-packs';
import type { MarketPack } from '@/scoring/market-pack';
import type { PackProblem } from '@/scoring/market-pack.schema';
import type { LadderPack, PostedPayPack, RangeLawPack } from '@/scoring/reference-pack';
import { documentOf, kindOf, parsePack, type PackDocument } from '@/scoring/reference-pack.schema';
import { database, inDatabase, type StoredPack } from './database';
import { listEdits } from './pack-edits';
import { tellPacksChanged } from './packs-changed';

/** A document that was not taken in, with the path of each wrong field. */
export interface RefusedPack {
  /** Where it stood in the list. */
  index: number;
  problems: PackProblem[];
}

/** What postings are judged by, and what stands beside the verdict; each reference is null where it is missing or damaged. */
export interface JudgingPacks {
  /** With the places of its country and the user's edits. */
  market: MarketPack;
  /** The same without the edits. */
  published: MarketPack;
  /** Edits of it that change nothing, and why. */
  unused: UnusedEdit[];
  postedPay: PostedPayPack | null;
  rangeLaws: RangeLawPack | null;
  ladders: LadderPack | null;
}

/**
 * Takes in the documents that come with the extension, in one transaction: each replaces its earlier version, and one
 * that no longer comes goes, unless it judges or has edits. Edits and imported packs stay as they are.
 * A document that does not validate is refused, and the last good version of it stays. With no market pack active yet,
 * the first good one becomes so. Throws `StorageError`.
 */
export async function installBundledPacks(bundled: readonly unknown[]): Promise<RefusedPack[]> {
  const good: PackDocument[] = [];
  const refused: RefusedPack[] = [];
  for (const [index, document] of bundled.entries()) {
    const parsed = parsePack(document);
    if (parsed.ok) good.push(parsed.pack);
    else refused.push({ index, problems: parsed.problems });
  }
  const changed = await inDatabase(() =>
    database.transaction('rw', database.packs, database.packEdits, async () => {
      const stored = await database.packs.toArray();
      const dropped = refused.length === 0 ? await droppedIds(stored, good) : [];
      const firstMarket = good.find((pack) => kindOf(pack) === 'market');
      const activeId = stored.find(({ active }) => active)?.id ?? firstMarket?.id;
      const anew = good
        .map((document) => ({
          id: document.id,
          kind: kindOf(document),
          source: 'bundled' as const,
          active: document.id === activeId,
          document,
        }))
        .filter((row) => !stored.some((before) => isSame(before, row)));
      await database.packs.bulkDelete(dropped);
      await database.packs.bulkPut(anew);
      return dropped.length > 0 || anew.length > 0;
    }),
  );
  if (changed) await tellPacksChanged();
  return refused;
}

/** Bundled documents that come no longer, judge nothing and have no edits. */
async function droppedIds(stored: StoredPack[], bundled: PackDocument[]): Promise<string[]> {
  const edited = new Set(await database.packEdits.orderBy('pack').uniqueKeys());
  return stored
    .filter(({ source, active }) => source === 'bundled' && !active)
    .filter(({ id }) => !edited.has(id) && !bundled.some((pack) => pack.id === id))
    .map(({ id }) => id);
}

/** Rows with their fields in another order count as others: they are written again, at no harm. */
function isSame(one: StoredPack, other: StoredPack): boolean {
  return one.id === other.id && JSON.stringify(one) === JSON.stringify(other);
}

/** What judges, as stored; null when no market pack is active, or the active one is damaged. Throws `StorageError`. */
export async function getJudgingPacks(): Promise<JudgingPacks | null> {
  const [stored, edits] = await Promise.all([
    inDatabase(() =>
      database.packs.filter(({ kind, active }) => active || kind !== 'market').toArray(),
    ),
    listEdits(),
  ]);
  const documents = stored.flatMap(({ document }) => {
    const parsed = parsePack(document);
    return parsed.ok ? [parsed.pack] : [];
  });
  const market = documentOf('market', documents);
  if (!market) return null;
  const places = documentOf('geographies', documents);
  const { pack, unused } = effectivePack(
    market,
    places,
    edits.map(({ edit }) => edit),
  );
  return {
    market: pack,
    published: withPlaces(market, places),
    unused,
    postedPay: documentOf('posted-pay', documents),
    rangeLaws: documentOf('pay-transparency', documents),
    ladders: documentOf('title-ladders', documents),
  };
}

/** The market pack that postings are judged against, edits and all; null as in `getJudgingPacks`. Throws `StorageError`. */
export async function getActivePack(): Promise<MarketPack | null> {
  return (await getJudgingPacks())?.market ?? null;
}
