import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/storage/database';
import {
  ledgerTable,
  offersTable,
  partAnswersTable,
  promisesTable,
  readNegotiation,
  templatesTable,
  weighingsTable,
} from '@/storage/negotiation';
import type { StoredNumber, StoredOffer } from '@/storage/negotiation-rows';
import { stageOf, statusOf } from '@/storage/stage-of';
import { STAGES } from '@/playbook/stage';
import { emptyStores } from './empty-stores';

beforeEach(emptyStores);

const offer: Omit<StoredOffer, 'updatedAt'> = {
  id: 'given:1',
  posting: 'given:1',
  employer: 'Tessel Robotics',
  title: 'Senior ML Engineer',
  terms: { base: 210_000, signOn: { amount: 20_000 } },
};

function entry(id: string, day: string, posting = 'given:1'): Omit<StoredNumber, 'updatedAt'> {
  const figures = { low: 230_000, high: 250_000, pays: 'base', stage: 'offer' } as const;
  return { id, posting, by: 'you', ...figures, who: 'the recruiter', day };
}

describe('the talks on a posting', () => {
  it('are empty before anything is entered', async () => {
    expect(await readNegotiation('given:1')).toEqual({
      offer: null,
      ledger: [],
      promises: [],
      answers: [],
      weighing: null,
      damaged: 0,
    });
  });

  it('hold all that was entered about it, and nothing of another', async () => {
    await offersTable.put(offer, 1);
    await ledgerTable.put(entry('b', '2026-11-23'), 2);
    await ledgerTable.put(entry('a', '2026-11-20'), 3);
    await ledgerTable.put(entry('c', '2026-11-20', 'given:2'), 4);
    const promise = { id: 'p', posting: 'given:1', part: 'level', said: 'Staff' } as const;
    await promisesTable.put({ ...promise, who: 'the manager', day: '2026-11-19' }, 5);
    await partAnswersTable.put(
      { id: 'given:1 equity', posting: 'given:1', part: 'equity', answer: 'asked' },
      6,
    );
    await weighingsTable.put({ posting: 'given:1', ratings: { pay: 2 }, weights: {} }, 7);

    const talks = await readNegotiation('given:1');
    expect(talks.offer).toEqual({ ...offer, updatedAt: 1 });
    expect(talks.ledger.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(talks.promises.map(({ said }) => said)).toEqual(['Staff']);
    expect(talks.answers.map(({ part, answer }) => [part, answer])).toEqual([['equity', 'asked']]);
    expect(talks.weighing?.ratings).toEqual({ pay: 2 });
  });

  it('leave a damaged record as it is, and count it', async () => {
    const damaged = { ...entry('a', '2026-11-20'), low: 'much', updatedAt: 1 };
    await database.table('ledger').put(damaged);
    await ledgerTable.put(entry('b', '2026-11-21'), 2);

    const { ledger, damaged: count } = await readNegotiation('given:1');
    expect([ledger.map(({ id }) => id), count]).toEqual([['b'], 1]);
    expect(await database.table('ledger').get('a')).toEqual(damaged);
  });
});

it('an offer that makes no sense is refused, and the one before stays', async () => {
  await offersTable.put(offer, 1);
  await expect(
    offersTable.put({ ...offer, terms: { base: 210_000, bonus: { target: 100 } } }, 2),
  ).rejects.toThrow('bonus-target');
  expect(await offersTable.get('given:1')).toEqual({ ...offer, updatedAt: 1 });
});

it('a removed row comes back as it was', async () => {
  await templatesTable.put({ id: 'own:1', name: 'Short', body: 'Hi', channel: 'mail' }, 1);
  const removed = await templatesTable.remove('own:1');
  expect((await templatesTable.all()).rows).toEqual([]);
  await templatesTable.put(removed!, 2);
  expect((await templatesTable.all()).rows).toEqual([{ ...removed, updatedAt: 2 }]);
  expect(await templatesTable.remove('own:404')).toBeNull();
});

it('a stage is kept as a status, and read back from it', () => {
  expect(STAGES.map((stage) => stageOf(statusOf(stage)))).toEqual([...STAGES]);
  expect(stageOf()).toBe('browsing');
  expect(stageOf('applied')).toBe('browsing');
  expect(stageOf('closed')).toBeNull();
});
