import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openBarePage, readStore, writeDatabase, type Rows } from './browser/raw-database';
import { stopWorker } from './browser/stop-worker';

/** What version 1 of the database held: a saved posting, what was set right in it, and the guide of the time. */
const EXAMPLE = JSON.parse(
  readFileSync(new URL('../storage/examples/v001.json', import.meta.url), 'utf8'),
) as { packs: [{ id: string; pack: object }]; savedPostings: object[] } & Rows;

/** Dexie's version 1 is the browser's 10. */
const VERSION_1 = {
  version: 10,
  stores: {
    packs: { key: 'id', indexes: [] },
    savedPostings: { key: 'key', indexes: [] },
    corrections: { key: 'key', indexes: [] },
  },
};
const VERSION_2 = {
  version: 20,
  stores: {
    ...VERSION_1.stores,
    packs: { key: 'id', indexes: ['kind'] },
    savedPostings: { key: 'key', indexes: ['savedAt'] },
    packEdits: { key: 'key', indexes: ['pack'] },
    observedPay: { key: 'key', indexes: ['level'] },
  },
};

interface SavedRow {
  savedAt: number;
  posting: { title: string };
  assessment: {
    pack: { id: string; version: number; edition: string | null };
    metro: string;
    market: { low: number; high: number };
  };
}

interface PackRow {
  id: string;
  kind: string;
  active: boolean;
  document: { version: number };
}

let browser: LaunchedBrowser;
let page: Page;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  page = await openBarePage(browser);
  await expect.poll(() => readStore(page, 'packs')).not.toEqual([]);
});

test.afterEach(() => browser.close());

const savedRow = async () => (await readStore<SavedRow>(page, 'savedPostings'))[0];

test('a database of version 1: everything is kept, and the saved posting is scored anew', async () => {
  await writeDatabase(page, { ...VERSION_1, rows: EXAMPLE });
  await stopWorker(browser);

  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  await expect(compare.getByRole('row').filter({ hasText: 'Tessel Robotics' })).toBeVisible();
  // The worker starts by a message, and finishes what is to be done.
  await compare.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await compare.evaluate(() => chrome.runtime.sendMessage({ type: 'openPopup', data: undefined }));

  await expect.poll(savedRow).toMatchObject({ assessment: { pack: { id: 'guide', version: 2 } } });
  // Set by the user, in the old version: staff, in Austin. 250-350K × 0.97-1.03, and × 1.20-1.30 for a company of robots.
  expect(await savedRow()).toMatchObject({
    savedAt: 1_764_000_000_000,
    posting: { title: 'Senior Machine Learning Engineer' },
    assessment: {
      pack: { edition: null },
      metro: 'austin',
      market: { low: 291_000, high: 468_650 },
    },
  });
  expect(await readStore(page, 'corrections')).toEqual(EXAMPLE.corrections);
  const packs = await readStore<PackRow>(page, 'packs');
  expect(packs.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['market', 'geographies', 'pay-transparency']),
  );
  expect(packs.filter(({ active }) => active)).toMatchObject([
    { id: 'guide', document: { version: 2 } },
  ]);
});

test('a database of version 2: the list holds every saved posting, and says which cannot be read', async () => {
  const damaged = { key: 'given:0', savedAt: 1, posting: { title: 5 } };
  const savedPostings = [...EXAMPLE.savedPostings, damaged];
  await writeDatabase(page, { ...VERSION_2, rows: { savedPostings } });
  await stopWorker(browser);

  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  await expect(compare.getByRole('row').filter({ hasText: 'Tessel Robotics' })).toBeVisible();
  await expect(compare.getByText('One saved posting could not be read')).toBeVisible();
  const rows = await readStore<{ key: string }>(page, 'savedRows');
  expect(rows.map(({ key }) => key)).toEqual(['given:0', 'given:1']);
  expect(await readStore(page, 'savedPostings')).toContainEqual(damaged);
});

/** The same extension as the release after it: the browser tells it of its update when it starts. */
function release(version: string): void {
  const path = resolve('.output/chrome-mv3/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}

test('an update of the extension: the bundled pack is new, and what the user changed stays', async () => {
  const figure = { kind: 'figure', pack: 'guide', list: 'bands', entry: 'staff', field: 'low' };
  const key = 'guide:bands:staff:low';
  const edits = [{ key, pack: 'guide', edit: { ...figure, value: 260_000 }, editedAt: 1 }];
  const references = (await readStore<PackRow>(page, 'packs')).filter(({ id }) => id !== 'guide');
  const [{ pack, ...row }] = EXAMPLE.packs;
  await writeDatabase(page, {
    ...VERSION_2,
    rows: {
      ...EXAMPLE,
      packs: [{ ...row, kind: 'market', document: pack }, ...references],
      packEdits: edits,
    },
  });

  const profileFolder = await browser.closeAndKeepProfile();
  try {
    release('0.1.1');
    browser = await launchChromium({ headless: true, profileFolder });
  } finally {
    release('0.1.0');
  }
  // The database is brought up to date first: what reads it from outside could be in the way of that.
  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  await expect(compare.getByRole('row').filter({ hasText: 'Tessel Robotics' })).toBeVisible();
  page = await openBarePage(browser);
  const guide = async () =>
    (await readStore<PackRow>(page, 'packs')).find(({ id }) => id === 'guide');
  await expect.poll(guide).toMatchObject({ active: true, document: { version: 2 } });
  expect(await readStore(page, 'packEdits')).toEqual(edits);
  await expect.poll(savedRow).toMatchObject({
    // 260K of the user's own × 0.97 × 1.20.
    assessment: {
      pack: { version: 2, edition: expect.any(String) },
      market: { low: 302_640, high: 468_650 },
    },
  });
});
