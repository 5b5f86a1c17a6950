import type { ReadingRules } from '@/posting/reading-rules';
import type { MarketPack } from '../market-pack';

/** What the place and role readers take from a pack: the names of its metros and the terms of its premiums. */
export function readingRules(pack: MarketPack): ReadingRules {
  return {
    metros: pack.geographies.map(({ id, names }) => ({ id, names })),
    premiums: pack.premiums.map(({ id, kind, terms, minimum }) =>
      minimum === undefined ? { id, kind, terms } : { id, kind, terms, minimum },
    ),
  };
}
