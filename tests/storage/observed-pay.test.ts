import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { ObservedPay } from '@/scoring/observed-pay';
import { database } from '@/storage/database';
import {
  clearObservedPay,
  forgetObservedPay,
  listObservedPay,
  noteObservedPay,
  restoreObservedPay,
} from '@/storage/observed-pay';
import { emptyStores } from './empty-stores';

beforeEach(emptyStores);

const seen = (parts: Partial<ObservedPay> = {}): ObservedPay => ({
  key: 'greenhouse:1',
  level: 'senior',
  metro: 'new-york',
  low: 200_000,
  high: 260_000,
  month: '2026-11',
  ...parts,
});

it('counts a posting once, by what it said last', async () => {
  await noteObservedPay(seen());
  await noteObservedPay(seen({ low: 210_000, month: '2026-12' }));
  await noteObservedPay(seen({ key: 'greenhouse:2' }));
  expect(await listObservedPay()).toEqual([
    seen({ low: 210_000, month: '2026-12' }),
    seen({ key: 'greenhouse:2' }),
  ]);
});

it('forgets one, and all; all can be brought back beside what came since', async () => {
  await noteObservedPay(seen());
  await noteObservedPay(seen({ key: 'greenhouse:2' }));
  await forgetObservedPay('greenhouse:1');
  const cleared = await clearObservedPay();
  expect(cleared).toEqual([seen({ key: 'greenhouse:2' })]);
  expect(await listObservedPay()).toEqual([]);
  const since = seen({ key: 'greenhouse:2', high: 300_000 });
  await noteObservedPay(since);
  await restoreObservedPay([...cleared, seen({ key: 'greenhouse:3' })]);
  expect(await listObservedPay()).toEqual([since, seen({ key: 'greenhouse:3' })]);
});

it('leaves out what was damaged', async () => {
  await database.observedPay.bulkPut([
    seen({ key: 'a', low: 300_000 }),
    seen({ key: 'b', level: 'chief' as never }),
    seen({ key: 'c', month: 'November' }),
    seen({ key: 'd' }),
  ]);
  expect((await listObservedPay()).map(({ key }) => key)).toEqual(['d']);
});
