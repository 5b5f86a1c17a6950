import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backupWriter, MOST_BYTES, openBackup } from '@/storage/backup/backup-file';
import { BackupRefusedError } from '@/storage/backup/backup-refused-error';
import type { BackupRecord } from '@/storage/backup/backup-file';

const RECORDS: BackupRecord[] = [
  [
    'savedPostings',
    { key: 'given:1', posting: { title: 'Engineer “RAG”\nline two ],"sha256":"' } },
  ],
  ['corrections', { key: 'given:1', correction: { level: 'senior' } }],
];

function written(version: number, madeAt: number, ...parts: BackupRecord[][]): Promise<Blob> {
  const writer = backupWriter(version, madeAt);
  for (const records of parts) writer.add(records);
  return writer.finish();
}

async function readBack(file: Blob): Promise<BackupRecord[]> {
  return [...(await openBackup(file, 4)).records()];
}

const made = () => written(4, 1000, RECORDS);
const text = async () => (await made()).text();

async function refusalOf(file: Blob): Promise<string | null> {
  try {
    await readBack(file);
    return null;
  } catch (error) {
    return error instanceof BackupRefusedError ? error.refusal : String(error);
  }
}

const REFUSALS = ['not_a_backup', 'cut_short', 'changed', 'newer'];

/** A file of a size that takes no memory. */
const large = new (class extends Blob {
  override get size(): number {
    return MOST_BYTES + 1;
  }
})();

describe('a backup', () => {
  it('is read as it was written', async () => {
    const file = await made();
    expect(await openBackup(file, 4)).toMatchObject({ version: 4, madeAt: 1000 });
    expect(await readBack(file)).toEqual(RECORDS);
  });

  it('is JSON', async () => {
    expect(JSON.parse(await (await made()).text())).toMatchObject({
      format: 'headroom-backup',
      records: RECORDS,
    });
  });

  it('of nothing is one too', async () => {
    expect(await readBack(await written(4, 0))).toEqual([]);
  });

  it('holds whatever JSON holds, and any number of records', async () => {
    const record = fc.tuple(
      fc.string(),
      fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record), fc.array(record), async (some, more) => {
        expect(await readBack(await written(4, 0, some, more))).toEqual([...some, ...more]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('refused', () => {
  const cases: [what: string, file: () => Promise<Blob>, refusal: string][] = [
    ['an empty file', async () => new Blob([]), 'not_a_backup'],
    [
      'a picture',
      async () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])]),
      'not_a_backup',
    ],
    ['other JSON', async () => new Blob(['{"format":"something","records":[]}']), 'not_a_backup'],
    ['a file that is too large', async () => large, 'too_large'],
    ['a newer version', () => written(5, 0, RECORDS), 'newer'],
    [
      'an edited record',
      async () => new Blob([(await text()).replace('senior', 'junior')]),
      'changed',
    ],
    [
      'an edited head',
      async () => new Blob([(await text()).replace('"madeAt":1000', '"madeAt":"x"')]),
      'changed',
    ],
    [
      'line breaks made anew',
      async () => new Blob([(await text()).replaceAll('\n', '\r\n')]),
      'changed',
    ],
    [
      'a foot alone changed',
      async () => new Blob([(await text()).replace(/[0-9a-f]{8}"\}/, '00000000"}')]),
      'changed',
    ],
  ];
  test.each(cases)('%s', async (_, file, refusal) => {
    expect(await refusalOf(await file())).toBe(refusal);
  });

  it('cut short at any place', async () => {
    const whole = await made();
    // All but the last line break, which may be missing.
    const lengths = Array.from({ length: whole.size - 1 }, (_, index) => index);
    const refusals = await Promise.all(lengths.map((length) => refusalOf(whole.slice(0, length))));
    expect(refusals.filter((refusal) => !refusal || !REFUSALS.includes(refusal))).toEqual([]);
  });

  it('with any byte changed', async () => {
    const bytes = new Uint8Array(await (await made()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 2),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.map((byte, index) => (index === at ? byte ^ by : byte));
          expect(REFUSALS).toContain(await refusalOf(new Blob([changed])));
        },
      ),
    );
  });
});
