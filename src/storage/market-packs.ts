import type { MarketPack } from '@/scoring/market-pack';
import { documentOf, parsePack } from '@/scoring/reference-pack.schema';
import { database, inDatabase, type StoredEdit, type StoredPack } from './database';
import { noteEdit } from './edit-times';
import { tellPacksChanged } from './packs-changed';

/** A market pack that the user can choose, as a list shows it. */
export interface PackSummary {
  id: string;
  name: string;
  publisher: string;
  version: number;
  asOf: string;
  source: 'bundled' | 'imported';
  active: boolean;
  bands: MarketPack['bands'];
}

/** An imported pack that was removed, with its edits. */
export interface RemovedPack {
  pack: StoredPack;
  edits: StoredEdit[];
}

/** Nothing was changed: the pack is gone, or damaged. The message is for the user. */
class PackGoneError extends Error {
  override readonly name = 'PackGoneError';
}

/** Ids of imported packs begin so, and those of bundled ones never do: neither takes the other's place. */
export const IMPORTED = 'own-';
const LONGEST_ID = 64;

/** Every market pack, the bundled ones first; damaged ones are left out. Throws `StorageError`. */
export async function listMarketPacks(): Promise<PackSummary[]> {
  const stored = await inDatabase(() => database.packs.where({ kind: 'market' }).toArray());
  return stored
    .flatMap((row): PackSummary[] => {
      const pack = marketOf(row);
      if (!pack) return [];
      const { id, name, publisher, version, asOf, bands } = pack;
      const { source, active } = row;
      return [{ id, name, publisher, version, asOf, source, active, bands }];
    })
    .toSorted(
      (one, other) =>
        Number(one.source === 'imported') - Number(other.source === 'imported') ||
        one.name.localeCompare(other.name),
    );
}

/** A market pack as published, without places and edits; null where it is gone, or damaged. Throws `StorageError`. */
export async function getMarketPack(id: string): Promise<MarketPack | null> {
  const row = await inDatabase(() => database.packs.get(id));
  return row ? marketOf(row) : null;
}

/** Makes a market pack the one that judges. Throws `PackGoneError` and `StorageError`. */
export async function activatePack(id: string): Promise<void> {
  const done = await inDatabase(() =>
    database.transaction('rw', database.packs, async () => {
      const row = await database.packs.get(id);
      if (!row || !marketOf(row)) return false;
      await makeActive(id);
      return true;
    }),
  );
  if (!done) throw new PackGoneError(id);
  await noteEdit('market', {}, { active: id });
  await tellPacksChanged();
}

/**
 * Stores a market pack beside the others; which one judges does not change. It gets an id of its own.
 * Throws `StorageError`.
 */
export async function addImportedPack(pack: MarketPack): Promise<{ id: string }> {
  const id = await inDatabase(() =>
    database.transaction('rw', database.packs, async () => {
      const taken = new Set(await database.packs.toCollection().primaryKeys());
      const free = freeId(pack.id, taken);
      await database.packs.add({
        id: free,
        kind: 'market',
        source: 'imported',
        active: false,
        document: { ...pack, id: free },
      });
      return free;
    }),
  );
  await tellPacksChanged();
  return { id };
}

/**
 * Removes an imported pack with its edits, and gives both back for `restoreImportedPack`; null where it is not there, or
 * not imported. Where it was the one that judges, the first bundled one takes its place. Throws `StorageError`.
 */
export async function removeImportedPack(id: string): Promise<RemovedPack | null> {
  const removed = await inDatabase(() =>
    database.transaction('rw', database.packs, database.packEdits, async () => {
      const pack = await database.packs.get(id);
      if (pack?.source !== 'imported') return null;
      const edits = await database.packEdits.where({ pack: id }).toArray();
      await database.packs.delete(id);
      await database.packEdits.where({ pack: id }).delete();
      if (pack.active) await makeFirstActive([]);
      return { pack, edits };
    }),
  );
  if (removed) await tellPacksChanged();
  return removed;
}

/** Undoes a removal; the pack judges again where it did. Throws `StorageError`. */
export async function restoreImportedPack({ pack, edits }: RemovedPack): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', database.packs, database.packEdits, async () => {
      await database.packs.put({ ...pack, active: false });
      await database.packEdits.bulkPut(edits);
      if (pack.active) await makeActive(pack.id);
    }),
  );
  await tellPacksChanged();
}

function marketOf({ document }: StoredPack): MarketPack | null {
  const parsed = parsePack(document);
  return parsed.ok ? documentOf('market', [parsed.pack]) : null;
}

/** Within a transaction on packs: the first of these that is there judges, or, of none, the first bundled one. */
export async function makeFirstActive(wanted: readonly string[]): Promise<void> {
  const markets = await database.packs.where({ kind: 'market' }).toArray();
  const known = wanted.find((id) => markets.some((row) => row.id === id));
  const next = known ?? markets.find(({ source }) => source === 'bundled')?.id;
  if (next !== undefined) await makeActive(next);
}

/** Within a transaction on packs. */
async function makeActive(id: string): Promise<void> {
  await database.packs.where({ kind: 'market' }).modify((row) => {
    row.active = row.id === id;
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const own = wanted.startsWith(IMPORTED) ? wanted : `${IMPORTED}${wanted}`;
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `-${count}`;
    const id = `${own.slice(0, LONGEST_ID - ending.length)}${ending}`;
    if (!taken.has(id)) return id;
  }
}
