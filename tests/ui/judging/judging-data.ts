import { effectivePack } from '@/scoring/apply-edits';
import { withPlaces } from '@/scoring/compose-packs';
import type { PackEdit } from '@/scoring/pack-edit';
import { bundledPack } from '@/scoring/packs/bundled-packs';
import type { MarketData } from '@/ui/market/market-data';

/** The market data as it comes, with edits of it. */
export function judgingData(edits: PackEdit[] = []): MarketData {
  const own = bundledPack('market');
  const places = bundledPack('geographies');
  const { pack, unused } = effectivePack(own, places, edits);
  return {
    market: pack,
    published: withPlaces(own, places),
    unused,
    postedPay: bundledPack('posted-pay'),
    rangeLaws: bundledPack('pay-transparency'),
    ladders: bundledPack('title-ladders'),
    own,
    packs: [],
    edits,
    isComposed: (geography) => !own.geographies.some(({ id }) => id === geography),
  };
}

/** The same data with every figure another one: each number, and each digit in its words. */
export function withOtherFigures(data: MarketData): MarketData {
  const { market, published, own, postedPay, rangeLaws, ladders } = data;
  const documents = { market, published, own, postedPay, rangeLaws, ladders };
  return { ...data, ...otherFigures(documents) };
}

function otherFigures<T>(documents: T): T {
  const text = JSON.stringify(documents, (name, value: unknown) => {
    // What names a thing stays as it is.
    if (name === 'id' || name === 'percentile') return value;
    // Posted pay moves otherwise than the bands, or their ratio would stay.
    if (name === 'amount' && typeof value === 'number') return value * 3;
    if (typeof value === 'number') return Number.isInteger(value) ? value * 2 + 7 : value * 1.37;
    if (typeof value !== 'string') return value;
    return value.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  });
  return JSON.parse(text) as T;
}
