import { describe, expect, it } from 'vitest';
import { facetValues, filterRows, NO_FILTER } from '@/ui/compare/row-filter';
import type { RowFilter } from '@/ui/compare/row-filter';
import { AUSTIN, madeLevel, madeRole, SAN_FRANCISCO } from '../../scoring/made-posting';
import { madeRow } from './made-row';

const rows = [
  madeRow({
    posting: { title: 'Alpha', company: 'Larkspur', locations: [SAN_FRANCISCO] },
    status: 'applied',
    tags: ['Referral', 'remote first'],
    note: 'Ask about equity.',
  }),
  madeRow({
    posting: {
      title: 'Beta',
      company: 'Quarry Lane',
      locations: [AUSTIN, SAN_FRANCISCO],
      workplace: 'hybrid',
      role: madeRole({ level: madeLevel('staff') }),
    },
    tags: ['referral'],
  }),
  madeRow({ posting: { title: 'Gamma', company: null, pay: [], payAbsence: 'none' } }),
  madeRow({ posting: { title: 'Delta', role: madeRole({ coverage: 'not-covered' }) } }),
];

const found = (filter: Partial<RowFilter>) =>
  filterRows(rows, { ...NO_FILTER, ...filter }).map(({ saved }) => saved.posting.title);

describe('filterRows', () => {
  it('gives the same array without a filter', () => {
    expect(filterRows(rows, { ...NO_FILTER, text: '  ' })).toBe(rows);
  });

  it.each<[string, string[]]>([
    ['ALPHA', ['Alpha']],
    ['quarry', ['Beta']],
    ['san francisco', ['Alpha', 'Beta']],
    ['francisco larkspur', ['Alpha']],
    ['referral', ['Alpha', 'Beta']],
    ['equity', ['Alpha']],
    ['hybrid', ['Beta']],
    ['nowhere', []],
  ])('finds the words %j in title, company, place, tags and note', (text, titles) => {
    expect(found({ text })).toEqual(titles);
  });

  it.each<[string, Partial<RowFilter>, string[]]>([
    ['a verdict', { verdict: new Set(['unknown']) }, ['Gamma', 'Delta']],
    ['a level, and none where none is judged', { level: new Set(['senior']) }, ['Alpha', 'Gamma']],
    ['two levels', { level: new Set(['senior', 'staff']) }, ['Alpha', 'Beta', 'Gamma']],
    ['any of its places', { place: new Set(['San Francisco, CA']) }, ['Alpha', 'Beta']],
    ['the workplace', { place: new Set(['Hybrid']) }, ['Beta']],
    ['a status', { status: new Set(['applied']) }, ['Alpha']],
    [
      'the status of one that was never set',
      { status: new Set(['saved']) },
      ['Beta', 'Gamma', 'Delta'],
    ],
    ['a tag, whatever its capitals', { tag: new Set(['referral']) }, ['Alpha', 'Beta']],
    [
      'all of several facets',
      { tag: new Set(['referral']), level: new Set(['staff']), text: 'beta' },
      ['Beta'],
    ],
  ])('finds by %s', (_, filter, titles) => {
    expect(found(filter)).toEqual(titles);
  });
});

describe('facetValues', () => {
  it('counts in the facet’s own order', () => {
    expect(facetValues(rows, 'level')).toEqual([
      { value: 'senior', count: 2 },
      { value: 'staff', count: 1 },
    ]);
    expect(facetValues(rows, 'status').map(({ value }) => value)).toEqual(['saved', 'applied']);
  });

  it('puts the most frequent place and tag first, a tag once', () => {
    expect(facetValues(rows, 'place')[0]).toEqual({ value: 'San Francisco, CA', count: 2 });
    expect(facetValues(rows, 'tag')).toEqual([
      { value: 'referral', count: 2 },
      { value: 'remote first', count: 1 },
    ]);
  });
});
