import { database, inDatabase } from '../database';
import { readEditTimes } from '../edit-times';
import type { EditTimes } from '../edit-times';
import { makeFirstActive } from '../market-packs';
import { tellPacksChanged } from '../packs-changed';
import { wantRescore } from '../rescore-progress';
import { savedStores } from '../saved-store';
import type { OpenedBackup } from './backup-file';
import { mergeItem, readItems, storedItems } from './backup-items';
import type { BackupItem } from './backup-items';
import { backupStores, mapKinds } from './backup-kinds';
import type { BackupKind, BackupStore } from './backup-kinds';
import { backupItemSchema } from './backup-rows.schema';
import { canonicalJson } from './canonical-json';
import { settlePendingItems } from './pending-items';

/** merge: of each thing, the newer edit; restore: as it is in the backup. What is not in the backup stays, either way. */
export type RestoreMode = 'merge' | 'restore';

/** What a backup does to one kind of thing. */
export interface Effect {
  added: number;
  changed: number;
  /** Those that stay as they are, in the backup or not. */
  left: number;
  /** Records of the backup that are damaged, and left out. */
  damaged: number;
}

export type RestorePlan = Partial<Record<BackupStore | 'items', Effect>>;

/** Rows that are in memory at once. */
const CHUNK = 250;

/** What a backup would add, change and leave; nothing is written. Throws `StorageError` and `BackupRefusedError`. */
export async function planRestore(backup: OpenedBackup, mode: RestoreMode): Promise<RestorePlan> {
  const mine = await readItems();
  return inDatabase(() =>
    database.transaction('r', backupStores(), async () => {
      const { plan } = await goThrough(backup, mode, mine, false);
      return plan;
    }),
  );
}

/**
 * Brings a backup in, in one transaction: all of it, or, whatever goes wrong, nothing. The saved postings are then scored
 * anew. Throws `StorageError` and `BackupRefusedError`.
 */
export async function restoreBackup(backup: OpenedBackup, mode: RestoreMode): Promise<RestorePlan> {
  const [mine, times] = await Promise.all([readItems(), readEditTimes()]);
  const stores = [...new Set([...backupStores(), ...savedStores()]), database.pendingItems];
  const plan = await inDatabase(() =>
    database.transaction('rw', stores, async () => {
      const { plan: done, items } = await goThrough(backup, mode, mine, true);
      await keepItems(items, mine, times);
      return done;
    }),
  );
  await settlePendingItems();
  await tellPacksChanged();
  await wantRescore();
  return plan;
}

interface Outcome {
  plan: RestorePlan;
  /** Items as they come to be. */
  items: BackupItem[];
}

/** Within a transaction. */
async function goThrough(
  backup: OpenedBackup,
  mode: RestoreMode,
  mine: readonly BackupItem[],
  write: boolean,
): Promise<Outcome> {
  const takers = new Map<string, (rows: unknown[]) => Promise<void>>();
  const plan: RestorePlan = {};
  for (const [store, counted, take] of mapKinds((kind) => taker(kind, mode, write))) {
    plan[store] = counted;
    takers.set(store, take);
  }
  const items: BackupItem[] = [];
  plan.items = { added: 0, changed: 0, left: mine.length, damaged: 0 };
  for (const [kind, rows] of chunks(backup)) {
    if (kind === 'items') items.push(...takeItems(rows, mode, mine, plan.items));
    // In the order of the file: the second of two records of one thing goes by what the first one left.
    // oxlint-disable-next-line no-await-in-loop
    else await takers.get(kind)?.(rows);
  }
  await Promise.all(mapKinds(async ({ store }) => addLeft(plan[store], store, write)));
  return { plan, items };
}

/** Some records of one kind, as they stand in the file. */
function* chunks(backup: OpenedBackup): Generator<[kind: string, rows: unknown[]]> {
  let current: [kind: string, rows: unknown[]] | null = null;
  for (const [kind, row] of backup.records()) {
    if (current && (current[0] !== kind || current[1].length >= CHUNK)) {
      yield current;
      current = null;
    }
    current ??= [kind, []];
    current[1].push(row);
  }
  if (current) yield current;
}

/** Takes in rows of one kind, and counts what becomes of them. */
function taker<Row extends object>(
  kind: BackupKind<Row>,
  mode: RestoreMode,
  write: boolean,
): [store: BackupStore, counted: Effect, take: (rows: unknown[]) => Promise<void>] {
  const counted: Effect = { added: 0, changed: 0, left: 0, damaged: 0 };
  const take = async (rows: unknown[]): Promise<void> => {
    const theirs = new Map<string, Row>();
    for (const row of rows) {
      const read = kind.schema.safeParse(row);
      if (read.success) theirs.set(kind.keyOf(read.data), read.data);
      else counted.damaged += 1;
    }
    const stored = await database.table<object, string>(kind.store).bulkGet([...theirs.keys()]);
    const changes: Row[] = [];
    for (const [index, row] of [...theirs.values()].entries()) {
      const before = stored[index];
      if (before === undefined) {
        counted.added += 1;
        changes.push(row);
        continue;
      }
      const mine = kind.schema.safeParse(before);
      const result = mine.success && mode === 'merge' ? kind.merge(mine.data, row) : row;
      if (mine.success && canonicalJson(mine.data) === canonicalJson(result)) continue;
      counted.changed += 1;
      changes.push(result);
    }
    if (write && changes.length > 0) await kind.put(changes);
  };
  return [kind.store, counted, take];
}

/** What is there in all, less what came or changed, is what stays. */
async function addLeft(
  effect: Effect | undefined,
  store: BackupStore,
  written: boolean,
): Promise<void> {
  if (!effect) return;
  const table = database.table<object, string>(store);
  const count =
    store === 'packs'
      ? await database.packs.filter(({ source }) => source === 'imported').count()
      : await table.count();
  effect.left = count - effect.changed - (written ? effect.added : 0);
}

function takeItems(
  rows: readonly unknown[],
  mode: RestoreMode,
  mine: readonly BackupItem[],
  counted: Effect,
): BackupItem[] {
  const changed: BackupItem[] = [];
  for (const row of rows) {
    const read = backupItemSchema.safeParse(row);
    if (!read.success) {
      counted.damaged += 1;
      continue;
    }
    const own = mine.find(({ id }) => id === read.data.id);
    const result = own && mode === 'merge' ? mergeItem(own, read.data) : read.data;
    if (canonicalJson(own) === canonicalJson(result)) continue;
    changed.push(result);
    if (canonicalJson(own?.value) === canonicalJson(result.value)) continue;
    if (own) [counted.changed, counted.left] = [counted.changed + 1, counted.left - 1];
    else counted.added += 1;
  }
  return changed;
}

/** Within a transaction: which pack judges at once, what belongs outside of the database until it is there. */
async function keepItems(
  items: readonly BackupItem[],
  mine: readonly BackupItem[],
  times: EditTimes,
): Promise<void> {
  const ofMarket = [...items, ...mine].filter((item) => item.id === 'market');
  await makeFirstActive(ofMarket.map(({ value }) => value.active));
  const pending = storedItems(items, times);
  await database.pendingItems.bulkPut(pending.map(([id, value]) => ({ id, value })));
}
