import type { PostingKey } from '@/posting/posting';
import type { ObservedPay } from '@/scoring/observed-pay';
import { database, inDatabase } from './database';
import { observedPaySchema } from './observed-pay.schema';

/** Notes a posting's pay, once for each posting: what it said before is replaced. Throws `StorageError`. */
export async function noteObservedPay(observed: ObservedPay): Promise<void> {
  await inDatabase(() => database.observedPay.put(observed));
}

/** Forgets a posting's pay. Throws `StorageError`. */
export async function forgetObservedPay(key: PostingKey): Promise<void> {
  await inDatabase(() => database.observedPay.delete(key));
}

/** The pay of every posting noted; damaged records are left out. Throws `StorageError`. */
export async function listObservedPay(): Promise<ObservedPay[]> {
  const stored = await inDatabase(() => database.observedPay.toArray());
  return stored.filter((row) => observedPaySchema.safeParse(row).success);
}

/** Forgets all of it, and gives it back for `restoreObservedPay`. Throws `StorageError`. */
export async function clearObservedPay(): Promise<ObservedPay[]> {
  return inDatabase(() =>
    database.transaction('rw', database.observedPay, async () => {
      const cleared = await database.observedPay.toArray();
      await database.observedPay.clear();
      return cleared;
    }),
  );
}

/** Undoes `clearObservedPay`; what was seen since stays. Throws `StorageError`. */
export async function restoreObservedPay(cleared: readonly ObservedPay[]): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', database.observedPay, async () => {
      const since = await database.observedPay.bulkGet(cleared.map(({ key }) => key));
      await database.observedPay.bulkPut(cleared.filter((_, index) => since[index] === undefined));
    }),
  );
}
