import type { MarketPack, Premium } from './market-pack';
import { perPack } from './per-pack';

const premiumsById = perPack(
  ({ premiums }) => new Map(premiums.map((premium) => [premium.id, premium])),
);

/** The pack's premium rule of an id; undefined where the pack has none. */
export function premiumById(id: string, pack: MarketPack): Premium | undefined {
  return premiumsById(pack).get(id);
}
