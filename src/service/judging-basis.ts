import { bundledPacks } from '@/scoring/packs/bundled-packs';
import type { MarketPack } from '@/scoring/market-pack';
import { getActivePack, installBundledPacks } from '@/storage/packs';
import { readProfile } from '@/storage/profile';
import type { JudgingBasis } from './judge-reading';

/** No market data that validates is there. The message says, for the user, which field is wrong. */
export class NoMarketDataError extends Error {
  override readonly name = 'NoMarketDataError';
}

/** The active pack and the profile, as stored. Throws `NoMarketDataError` and `StorageError`. */
export async function judgingBasis(): Promise<JudgingBasis> {
  const [pack, profile] = await Promise.all([activePack(), readProfile()]);
  return { pack, profile };
}

/** The active pack. Where none is stored (the install was cut short, the data was cleared), the bundled packs are taken in again. */
async function activePack(): Promise<MarketPack> {
  const stored = await getActivePack();
  if (stored) return stored;
  const refused = await installBundledPacks(bundledPacks);
  const pack = await getActivePack();
  if (pack) return pack;
  const wrong = refused.flatMap(({ problems }) => problems).map((p) => `${p.path} ${p.message}`);
  throw new NoMarketDataError(`Headroom has no market data that it can use. ${wrong.join('; ')}`);
}
