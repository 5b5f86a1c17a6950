import type * as z from 'zod/mini';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { MarketPack } from '@/scoring/market-pack';
import { parseMarketPack, type marketPackSchema } from '@/scoring/market-pack.schema';
import { bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import { parsePack } from '@/scoring/reference-pack.schema';

const guide = guidePack();
const [entry, ...otherBands] = guide.bands;
const [place, ...otherPlaces] = guide.geographies;
const [premium, ...otherPremiums] = guide.premiums;
const { policy } = guide;

/** A pack with one thing wrong, and how that is said. */
const refused: [name: string, document: unknown, path: string, message: string][] = [
  ['no object', 'guide', '', 'must be an object'],
  ['an unknown field', { ...guide, color: 'red' }, '', 'has unknown fields: color'],
  [
    'an unknown field inside',
    { ...guide, bands: [{ ...entry, median: 1 }, ...otherBands] },
    'bands[0]',
    'has unknown fields: median',
  ],
  ['a missing field', { ...guide, currency: undefined }, 'currency', 'is missing'],
  [
    'low above high',
    { ...guide, bands: [{ ...entry, low: 300_000 }, ...otherBands] },
    'bands[0]',
    'low 300,000 is above high 165,000',
  ],
  [
    'negative money',
    { ...guide, bands: [{ ...entry, low: -1 }, ...otherBands] },
    'bands[0].low',
    'must be more than 0',
  ],
  [
    'money as text',
    { ...guide, bands: [{ ...entry, low: '130,000' }, ...otherBands] },
    'bands[0].low',
    'must be a number',
  ],
  [
    'a figure that is none',
    { ...guide, bands: [{ ...entry, high: NaN }, ...otherBands] },
    'bands[0].high',
    'must be a number',
  ],
  [
    'a figure without end',
    { ...guide, bands: [{ ...entry, high: Infinity }, ...otherBands] },
    'bands[0].high',
    'must be a number',
  ],
  [
    'a level without a band',
    { ...guide, bands: otherBands },
    'bands',
    'has no band for the level "entry"',
  ],
  [
    'percent in place of a factor',
    { ...guide, geographies: [{ ...place, high: 25 }, ...otherPlaces] },
    'geographies[0].high',
    'must be at most 5',
  ],
  [
    'no nation',
    { ...guide, geographies: guide.geographies.filter(({ id }) => id !== 'national') },
    'geographies',
    'has no geography "national", used where no place is known',
  ],
  [
    'too many rules',
    {
      ...guide,
      premiums: Array.from({ length: 501 }, (_, at) => ({ ...premium, id: `rule-${at}` })),
    },
    'premiums',
    'must be at most 500 entries long',
  ],
  [
    'an id twice',
    { ...guide, premiums: [premium, ...otherPremiums, premium] },
    'premiums[7]',
    '"rag" stands twice',
  ],
  [
    'half a premium',
    { ...guide, premiums: [{ ...premium, low: null }, ...otherPremiums] },
    'premiums[0]',
    'low and high must both be figures, or both be null',
  ],
  [
    'a premium named as another step',
    { ...guide, premiums: [{ ...premium, id: 'geo' }, ...otherPremiums] },
    'premiums[0].id',
    'is the name of another step',
  ],
  [
    'an unknown source',
    { ...guide, premiums: [{ ...premium, source: 'hearsay' }, ...otherPremiums] },
    'premiums[0].source',
    'names the source "hearsay", which the pack does not list',
  ],
  [
    'an unknown source of the policy',
    { ...guide, policy: { ...policy, walkAway: { ...policy.walkAway, source: 'hearsay' } } },
    'policy.walkAway.source',
    'names the source "hearsay", which the pack does not list',
  ],
  [
    'a source address that is a script',
    { ...guide, url: 'javascript:alert(1)' },
    'url',
    'must be a web address',
  ],
];

describe('parseMarketPack', () => {
  test.each(refused)('refuses %s', (_name, document, path, message) => {
    expect(parseMarketPack(document)).toEqual({ ok: false, problems: [{ path, message }] });
  });

  test('names every problem at once', () => {
    const result = parseMarketPack({ ...guide, version: 0, asOf: 'last year', country: 'usa' });

    expect(result).toMatchObject({
      problems: [{ path: 'version' }, { path: 'asOf' }, { path: 'country' }],
    });
  });

  test('gives back a valid pack as it was', () => {
    expect(parseMarketPack(structuredClone(guide))).toEqual({ ok: true, pack: guide });
  });

  test('checks exactly the fields of the type', () => {
    expectTypeOf<z.output<typeof marketPackSchema>>().toEqualTypeOf<Omit<MarketPack, 'edition'>>();
  });

  test('accepts every bundled pack', () => {
    for (const document of bundledPacks) {
      expect(parsePack(document)).toMatchObject({ ok: true });
    }
  });
});
