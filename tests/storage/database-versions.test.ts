import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { listCorrections } from '@/storage/corrections';
import { database } from '@/storage/database';
import { DATABASE_VERSIONS } from '@/storage/database-versions';
import { getHistory } from '@/storage/history/histories';
import { repostSchema } from '@/storage/history/repost.schema';
import { readNegotiation, templatesTable } from '@/storage/negotiation';
import { getActivePack, installBundledPacks } from '@/storage/packs';
import { rowOf } from '@/storage/row-of';
import { listSavedPostings } from '@/storage/saved-postings';

/** Rows by store, as a released version of the database wrote them; never changed after the release. */
type Example = Record<string, unknown[]>;

const examples = import.meta.glob<Example>('./examples/v*.json', {
  eager: true,
  import: 'default',
});

function exampleOf(version: number): Example {
  const example = examples[`./examples/v${String(version).padStart(3, '0')}.json`];
  if (!example) throw new Error(`Version ${version} has no example in tests/storage/examples.`);
  return example;
}

async function writeAsVersion(released: number, more: Example = {}): Promise<Example> {
  const example = exampleOf(released);
  const old = new Dexie('headroom');
  for (const { version, stores } of DATABASE_VERSIONS.filter((v) => v.version <= released)) {
    old.version(version).stores(stores);
  }
  await old.open();
  for (const [store, rows] of [...Object.entries(example), ...Object.entries(more)]) {
    // oxlint-disable-next-line no-await-in-loop
    await old.table(store).bulkAdd(rows);
  }
  old.close();
  return example;
}

beforeEach(() => database.delete());
afterEach(() => database.delete());

describe.each(DATABASE_VERSIONS)('a database of version $version', ({ version }) => {
  it('opens with every saved posting readable', async () => {
    const { savedPostings } = await writeAsVersion(version);
    await database.open();
    const list = await listSavedPostings();
    expect(list.unreadable).toEqual([]);
    expect(list.postings).toHaveLength(savedPostings?.length ?? 0);
    expect(list.postings.length).toBeGreaterThan(0);
  });

  it('opens with the row of every saved posting', async () => {
    const { savedPostings = [] } = await writeAsVersion(version);
    await database.open();
    expect(await database.savedRows.toArray()).toEqual(
      savedPostings.map((record) => rowOf(record as { key: string })),
    );
  });

  it('opens with every correction readable', async () => {
    const { corrections } = await writeAsVersion(version);
    await database.open();
    expect([...(await listCorrections()).keys()]).toEqual(
      corrections?.map((row) => (row as { key: string }).key),
    );
  });

  it('opens with every history and every answer about a repost readable', async () => {
    const { histories = [], reposts = [] } = await writeAsVersion(version);
    await database.open();
    expect(await getHistory('given:1')).toEqual(histories[0] ?? null);
    const answers = await database.reposts.toArray();
    expect(answers.filter((row) => repostSchema.safeParse(row).success)).toEqual(reposts);
  });

  it('opens with all of the talks on a posting readable', async () => {
    const stored = await writeAsVersion(version);
    await database.open();
    const talks = await readNegotiation('given:1');
    expect(talks.damaged).toBe(0);
    expect(talks.offer).toEqual(stored.offers?.[0] ?? null);
    expect(talks.ledger).toEqual(stored.ledger ?? []);
    expect(talks.promises).toEqual(stored.promises ?? []);
    expect(talks.answers).toEqual(stored.partAnswers ?? []);
    expect(talks.weighing).toEqual(stored.weighings?.[0] ?? null);
    expect((await templatesTable.all()).rows).toEqual(stored.scriptTemplates ?? []);
  });

  it('has an active pack once the bundled packs are taken in', async () => {
    await writeAsVersion(version);
    await database.open();
    expect(await installBundledPacks(bundledPacks)).toEqual([]);
    expect(await getActivePack()).not.toBeNull();
  });
});

it('gives a damaged record of version 2 a row that says so, and the others theirs', async () => {
  const damaged = { key: 'given:0', posting: { title: 5 }, savedAt: 1 };
  await writeAsVersion(2, { savedPostings: [damaged] });
  await database.open();
  expect(await database.savedRows.toArray()).toEqual([
    {
      key: 'given:0',
      problems: expect.arrayContaining([expect.objectContaining({ path: 'posting.title' })]),
    },
    expect.objectContaining({ key: 'given:1' }),
  ]);
  expect(await database.table('savedPostings').get('given:0')).toEqual(damaged);
});

it('numbers its versions upwards, without a gap', () => {
  expect(DATABASE_VERSIONS.map(({ version }) => version)).toEqual(
    DATABASE_VERSIONS.map((_, index) => index + 1),
  );
});
