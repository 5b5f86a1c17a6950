import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from './launch-chromium';

/** Rows by store. */
export type Rows = Record<string, object[]>;

/** A database as a release left it, without the library that the extension reads it with. */
export interface RawDatabase {
  /** The browser's own number: ten times the release's. */
  version: number;
  /** The key of each store, and the fields that it is looked up by. */
  stores: Record<string, { key: string; indexes: string[] }>;
  rows: Rows;
}

/** A page of the extension's own origin that runs none of its code: what it does to the database, nothing else does. */
export async function openBarePage({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

/** Puts a database in place of the extension's own. */
export function writeDatabase(page: Page, database: RawDatabase): Promise<void> {
  return page.evaluate(
    ({ version, stores, rows }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('headroom');
        const opening = indexedDB.open('headroom', version);
        opening.addEventListener('upgradeneeded', () => {
          for (const [name, { key, indexes }] of Object.entries(stores)) {
            const store = opening.result.createObjectStore(name, { keyPath: key });
            for (const field of indexes) store.createIndex(field, field);
            for (const row of rows[name] ?? []) store.put(row);
          }
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(opening.error));
      }),
    database,
  );
}

/** Every row of a store, whatever version the database has; none while the store is not there. */
export function readStore<Row>(page: Page, store: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('headroom');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const settle = (rows: Row[]) => {
            database.close();
            resolve(rows);
          };
          // An upgrade by the extension must not wait for this.
          database.addEventListener('versionchange', () => database.close());
          if (!database.objectStoreNames.contains(name)) return settle([]);
          const request: IDBRequest<Row[]> = database.transaction(name).objectStore(name).getAll();
          request.addEventListener('success', () => settle(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      }),
    store,
  );
}
