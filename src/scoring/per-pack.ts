import type { MarketPack } from './market-pack';

/**
 * A function of a market pack that is worked out once for each pack object: judging one posting after the other looks
 * its tables up, and does not make them. A pack is never changed in place; an edited one is another object.
 */
export function perPack<Table>(make: (pack: MarketPack) => Table): (pack: MarketPack) => Table {
  const made = new WeakMap<MarketPack, { table: Table }>();
  return (pack) => {
    const known = made.get(pack);
    if (known) return known.table;
    const table = make(pack);
    made.set(pack, { table });
    return table;
  };
}
