import type { ReadingRules } from '@/posting/reading-rules';
import type { MarketPack } from '../market-pack';

const rulesOfPack = new WeakMap<MarketPack, ReadingRules>();

/**
 * What the place and role readers take from a pack: the names of its metros and the terms of its premiums. The same
 * rules for the same pack: the readers keep what they made of them.
 */
export function readingRules(pack: MarketPack): ReadingRules {
  const known = rulesOfPack.get(pack);
  if (known) return known;
  const rules = rulesFrom(pack);
  rulesOfPack.set(pack, rules);
  return rules;
}

function rulesFrom(pack: MarketPack): ReadingRules {
  return {
    metros: pack.geographies.map(({ id, names }) => ({ id, names })),
    premiums: pack.premiums.map(({ id, kind, terms, minimum }) =>
      minimum === undefined ? { id, kind, terms } : { id, kind, terms, minimum },
    ),
  };
}
