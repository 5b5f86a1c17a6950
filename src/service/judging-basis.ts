import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { getJudgingPacks, installBundledPacks } from '@/storage/packs';
import type { JudgingPacks } from '@/storage/packs';
import { readProfile } from '@/storage/profile';
import type { JudgingBasis } from './judge-reading';
import { localDay } from '@/posting/local-day';

/** No market data that validates is there. The message says which fields of the bundled packs are wrong; empty where none is. */
export class NoMarketDataError extends Error {
  override readonly name = 'NoMarketDataError';
}

/** The packs that judge and the profile, as stored, and the day. Throws `NoMarketDataError` and `StorageError`. */
export async function judgingBasis(): Promise<JudgingBasis> {
  const [{ market, rangeLaws, postedPay }, profile] = await Promise.all([
    judgingPacks(),
    readProfile(),
  ]);
  return {
    pack: market,
    profile,
    ...(rangeLaws && { law: { laws: rangeLaws, day: localDay(new Date()) } }),
    ...(postedPay && { postedPay }),
  };
}

/**
 * The packs that judge. Where one is not stored (the install was cut short, the data was cleared, an update is not
 * through), the bundled ones are taken in again.
 */
async function judgingPacks(): Promise<JudgingPacks> {
  const stored = await getJudgingPacks();
  if (stored?.postedPay && stored.rangeLaws && stored.ladders) return stored;
  const refused = await installBundledPacks(bundledPacks);
  const packs = await getJudgingPacks();
  if (packs) return packs;
  const wrong = refused.flatMap(({ problems }) => problems).map((p) => `${p.path} ${p.message}`);
  throw new NoMarketDataError(wrong.join('; '));
}
