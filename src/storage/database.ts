import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { Correction } from '@/posting/correction';
import type { PostingKey } from '@/posting/posting';
import type { ObservedPay } from '@/scoring/observed-pay';
import type { PackEdit } from '@/scoring/pack-edit';
import type { PackDocument, PackKind } from '@/scoring/reference-pack.schema';
import { DATABASE_VERSIONS } from './database-versions';
import type { PostingHistory } from './history/posting-history';
import type { Repost } from './history/repost';
import type {
  StoredNumber,
  StoredOffer,
  StoredPartAnswer,
  StoredPromise,
  StoredTemplate,
  StoredWeighing,
} from './negotiation-rows';
import type { SavedPosting } from './saved-posting';
import type { SavedRow, UnreadableRecord } from './saved-row';
import { StorageError, withStorageErrors } from './storage-error';

/** A pack as stored. One market pack is active: the one that postings are judged against. */
export interface StoredPack {
  id: string;
  kind: PackKind;
  source: 'bundled' | 'imported';
  active: boolean;
  document: PackDocument;
}

/** One change that the user made to a pack, as stored. */
export interface StoredEdit {
  /** See `editKey`. */
  key: string;
  pack: string;
  edit: PackEdit;
  /** epoch ms */
  editedAt: number;
}

/** What the user set right in a posting, as stored. */
export interface StoredCorrection {
  key: PostingKey;
  correction: Correction;
  /** When it was last changed; epoch ms. */
  updatedAt: number;
}

/** What a restore wrote that belongs outside of the database, until it is there; see `settlePendingItems`. */
export interface PendingItem {
  /** The key in the browser's storage. */
  id: string;
  value: unknown;
}

/** Dexie's version 1 is the browser's 10. */
const NATIVE_PER_VERSION = 10;

class HeadroomDatabase extends Dexie {
  declare packs: EntityTable<StoredPack, 'id'>;
  declare savedPostings: EntityTable<SavedPosting, 'key'>;
  /** What a list shows of each saved posting; see `putSaved`. */
  declare savedRows: EntityTable<SavedRow | UnreadableRecord, 'key'>;
  declare corrections: EntityTable<StoredCorrection, 'key'>;
  declare packEdits: EntityTable<StoredEdit, 'key'>;
  declare observedPay: EntityTable<ObservedPay, 'key'>;
  declare histories: EntityTable<PostingHistory, 'key'>;
  declare reposts: EntityTable<Repost, 'key'>;
  declare pendingItems: EntityTable<PendingItem, 'id'>;
  declare offers: Table<StoredOffer, string>;
  declare ledger: Table<StoredNumber, string>;
  declare promises: Table<StoredPromise, string>;
  declare partAnswers: Table<StoredPartAnswer, string>;
  declare weighings: Table<StoredWeighing, string>;
  declare scriptTemplates: Table<StoredTemplate, string>;

  constructor() {
    super('headroom');
    for (const { version, stores, upgrade } of DATABASE_VERSIONS) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    this.on('ready', refuseNewer, true);
  }
}

/** Dexie opens data of a newer version without a word; its rows are not ours to read, nor to write over. */
function refuseNewer(opened: Dexie): void {
  const stored = Math.floor(opened.backendDB().version / NATIVE_PER_VERSION);
  if (stored > opened.verno) throw new StorageError('version');
}

/** Opened only by the worker and the extension's own pages: in a content script IndexedDB belongs to the page. */
export const database = new HeadroomDatabase();

/**
 * Runs database work; what goes wrong becomes a `StorageError`.
 * An upgrade that another page holds up fails as `blocked`, where it would otherwise wait without a word.
 */
export function inDatabase<T>(work: () => PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onBlocked = () => reject(new StorageError('blocked'));
    database.on('blocked', onBlocked);
    void withStorageErrors(work)
      .then(resolve, reject)
      .finally(() => database.on('blocked').unsubscribe(onBlocked));
  });
}
