import type { Table } from 'dexie';
import { database } from '../database';
import { mergeHistory } from '../history/merge-history';
import { postingHistorySchema } from '../history/posting-history.schema';
import { repostSchema } from '../history/repost.schema';
import {
  storedNumberSchema,
  storedOfferSchema,
  storedPartAnswerSchema,
  storedPromiseSchema,
  storedTemplateSchema,
  storedWeighingSchema,
} from '../negotiation-rows.schema';
import { observedPaySchema } from '../observed-pay.schema';
import { savedPostingSchema } from '../saved-posting.schema';
import { putSaved } from '../saved-store';
import { importedPackSchema, storedCorrectionSchema, storedEditSchema } from './backup-rows.schema';
import { mergeSaved } from './merge-saved';
import { newerOf } from './newer-of';

/** Tells a sound row from a damaged one. */
export interface RowReader<Row> {
  safeParse: (row: unknown) => { success: true; data: Row } | { success: false };
}

/** One kind of row that the user made: how it is read, told apart, put together and stored. */
export interface BackupKind<Row extends object> {
  store: BackupStore;
  schema: RowReader<Row>;
  keyOf: (row: Row) => string;
  /** Commutative and idempotent, so that two devices come to the same whichever merges first. */
  merge: (mine: Row, theirs: Row) => Row;
  /** Within a transaction. */
  put: (rows: readonly Row[]) => Promise<unknown>;
}

/** The stores that a backup holds, in its order. */
export const BACKUP_STORES = [
  'savedPostings',
  'histories',
  'reposts',
  'corrections',
  'offers',
  'ledger',
  'promises',
  'partAnswers',
  'weighings',
  'scriptTemplates',
  'packs',
  'packEdits',
  'observedPay',
] as const;

export type BackupStore = (typeof BACKUP_STORES)[number];

/** Calls a function with every kind of row, each with its own type, in the order of a backup. */
export function mapKinds<Result>(
  work: <Row extends object>(kind: BackupKind<Row>) => Result,
): Result[] {
  return [
    work(
      kindOf(
        'savedPostings',
        savedPostingSchema,
        ({ key }) => key,
        mergeSaved,
        (rows) => putSaved(rows),
      ),
    ),
    work(kindOf('histories', postingHistorySchema, ({ key }) => key, mergeHistory)),
    work(datedKind('reposts', repostSchema, ({ key }) => key)),
    work(datedKind('corrections', storedCorrectionSchema, ({ key }) => key)),
    work(datedKind('offers', storedOfferSchema, ({ id }) => id)),
    work(datedKind('ledger', storedNumberSchema, ({ id }) => id)),
    work(datedKind('promises', storedPromiseSchema, ({ id }) => id)),
    work(datedKind('partAnswers', storedPartAnswerSchema, ({ id }) => id)),
    work(datedKind('weighings', storedWeighingSchema, ({ posting }) => posting)),
    work(datedKind('scriptTemplates', storedTemplateSchema, ({ id }) => id)),
    work(
      kindOf(
        'packs',
        importedPackSchema,
        ({ id }) => id,
        (mine, theirs) =>
          newerOf(mine, versionOf(mine.document), theirs, versionOf(theirs.document)),
      ),
    ),
    work(
      kindOf(
        'packEdits',
        storedEditSchema,
        ({ key }) => key,
        (mine, theirs) => newerOf(mine, mine.editedAt, theirs, theirs.editedAt),
      ),
    ),
    work(
      kindOf(
        'observedPay',
        observedPaySchema,
        ({ key }) => key,
        (mine, theirs) => newerOf(mine, monthNumber(mine.month), theirs, monthNumber(theirs.month)),
      ),
    ),
  ];
}

/** Every store that a backup is made of, for a transaction. */
export function backupStores(): Table[] {
  return BACKUP_STORES.map((store) => database.table(store));
}

function kindOf<Row extends object>(
  store: BackupStore,
  schema: RowReader<Row>,
  keyOf: BackupKind<Row>['keyOf'],
  merge: BackupKind<Row>['merge'],
  put: BackupKind<Row>['put'] = (rows) => database.table<Row>(store).bulkPut(rows),
): BackupKind<Row> {
  return { store, schema, keyOf, merge, put };
}

/** Rows of which the one that was changed last stands. */
function datedKind<Row extends { updatedAt: number }>(
  store: BackupStore,
  schema: RowReader<Row>,
  keyOf: BackupKind<Row>['keyOf'],
): BackupKind<Row> {
  return kindOf(store, schema, keyOf, (mine, theirs) =>
    newerOf(mine, mine.updatedAt, theirs, theirs.updatedAt),
  );
}

function versionOf(document: object): number {
  return 'version' in document && typeof document.version === 'number' ? document.version : 0;
}

/** "2026-11" as 202611. */
function monthNumber(month: string): number {
  return Number(month.replace('-', ''));
}
