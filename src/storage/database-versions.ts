import type { Transaction } from 'dexie';
import { rebuildSavedRows } from './rebuild-saved-rows';

/** One version of the database: its stores as Dexie schemas, and how the rows of the version before become rows of this one. */
export interface DatabaseVersion {
  version: number;
  stores: Record<string, string | null>;
  /** Throws where a row cannot be brought over: the upgrade is then undone and the old data stays. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version that was ever released, oldest first; each has an example in tests/storage/examples.
 * One that changes saved postings, or what a list shows of them, ends its upgrade with `rebuildSavedRows`. Backups are
 * written in the newest: a version that changes rows which a backup holds brings those of older backups over as well.
 */
export const DATABASE_VERSIONS: DatabaseVersion[] = [
  { version: 1, stores: { packs: 'id', savedPostings: 'key', corrections: 'key' } },
  {
    version: 2,
    stores: {
      packs: 'id, kind',
      savedPostings: 'key, savedAt',
      packEdits: 'key, pack',
      observedPay: 'key, level',
    },
    upgrade: packsBecomeDocuments,
  },
  { version: 3, stores: { savedRows: 'key, savedAt' }, upgrade: rebuildSavedRows },
  {
    version: 4,
    stores: {
      savedRows: 'key, savedAt, posting.company, nextStep.on',
      histories: 'key',
      reposts: 'key, of',
      pendingItems: 'id',
      offers: 'id',
      ledger: 'id, posting',
      promises: 'id, posting',
      partAnswers: 'id, posting',
      weighings: 'posting',
      scriptTemplates: 'id',
    },
  },
];

/** The version that this release reads and writes. */
export const NEWEST_VERSION = DATABASE_VERSIONS.length;

/** Version 1 held market packs alone. */
async function packsBecomeDocuments(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('packs')
    .toCollection()
    .modify((row) => {
      row.kind = 'market';
      row.document = row.pack;
      delete row.pack;
    });
}
