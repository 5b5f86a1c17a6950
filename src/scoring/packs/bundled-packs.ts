import type { MarketPack } from '../market-pack';
import { parseMarketPack } from '../market-pack.schema';
import guide from './guide.json';

/** The documents of the packs that come with the extension, the default first; validated when they are taken in. */
export const bundledPacks: readonly unknown[] = [guide];

/** The default pack: the published guide, with further places derived from BLS wages. Validates it at each call. */
export function guidePack(): MarketPack {
  const parsed = parseMarketPack(guide);
  if (parsed.ok) return parsed.pack;
  const problems = parsed.problems.map(({ path, message }) => `${path} ${message}`);
  throw new Error(`The bundled guide is no market pack: ${problems.join('; ')}`);
}
