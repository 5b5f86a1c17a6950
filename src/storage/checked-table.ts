import type { Table } from 'dexie';
import type { PostingKey } from '@/posting/posting';
import { inDatabase } from './database';

/** A row that makes no sense was not stored; what stood there before still does. The form before it should have said so. */
class RowRefusedError extends Error {
  override readonly name = 'RowRefusedError';
}

/** Rows as read: damaged ones are counted, and left as they are. */
export interface CheckedRows<Row> {
  rows: Row[];
  damaged: number;
}

/** One store whose rows are checked on the way in and out. Every call throws `StorageError`. */
export interface CheckedTable<Row extends { updatedAt: number }> {
  all: () => Promise<CheckedRows<Row>>;
  /** For a store with an index on postings. */
  ofPosting: (posting: PostingKey) => Promise<CheckedRows<Row>>;
  /** Null, too, where the row is damaged. */
  get: (key: string) => Promise<Row | null>;
  /** Stores a row in place of the one before it, as changed now (epoch ms). Throws `RowRefusedError`. */
  put: (row: Omit<Row, 'updatedAt'>, now?: number) => Promise<void>;
  /** Removes a row, and gives it back to be put again; null where there was none. */
  remove: (key: string) => Promise<Row | null>;
}

/** What a schema of zod does with a row. */
interface RowSchema<Row> {
  safeParse: (row: unknown) => { data?: Row | undefined; error?: Error | undefined };
}

export function checkedTable<Row extends { updatedAt: number }>(
  table: Table<Row, string>,
  schema: RowSchema<Row>,
): CheckedTable<Row> {
  const checked = (stored: readonly unknown[]): CheckedRows<Row> => {
    const rows = stored.flatMap((row) => {
      const { data } = schema.safeParse(row);
      return data === undefined ? [] : [data];
    });
    return { rows, damaged: stored.length - rows.length };
  };
  return {
    all: async () => checked(await inDatabase(() => table.toArray())),
    ofPosting: async (posting) =>
      checked(await inDatabase(() => table.where('posting').equals(posting).toArray())),
    get: async (key) => schema.safeParse(await inDatabase(() => table.get(key))).data ?? null,
    put: async (row, now = Date.now()) => {
      const { data, error } = schema.safeParse({ ...row, updatedAt: now });
      if (data === undefined) throw new RowRefusedError(error?.message);
      await inDatabase(() => table.put(data));
    },
    remove: (key) =>
      inDatabase(() =>
        table.db.transaction('rw', table, async () => {
          const removed = await table.get(key);
          await table.delete(key);
          return removed ?? null;
        }),
      ),
  };
}
