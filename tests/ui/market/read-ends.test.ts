import { assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePackEdit } from '@/scoring/pack-edit.schema';
import { FIGURE_KINDS } from '@/ui/market/figure-kind';
import type { FigureList } from '@/ui/market/figure-kind';
import { readEnds, typedEnds } from '@/ui/market/read-ends';

const NONE = { low: null, high: null };
const read = (list: FigureList, low: string, high: string, mayBeNone = false) =>
  readEnds(list, { low, high }, NONE, mayBeNone);

describe('readEnds', () => {
  it.each([
    ['bands', '210k', '$280,000', { low: 210_000, high: 280_000 }],
    ['bands', '200000', '200000', { low: 200_000, high: 200_000 }],
    ['geographies', '15%', '25', { low: 1.15, high: 1.25 }],
    ['geographies', '−7%', '−2%', { low: 0.93, high: 0.98 }],
    ['geographies', '0%', '0', { low: 1, high: 1 }],
    ['premiums', '15%', '20%', { low: 0.15, high: 0.2 }],
    ['premiums', '0', '200%', { low: 0, high: 2 }],
  ] as const)('of %s reads %s and %s', (list, low, high, ends) => {
    expect(read(list, low, high)).toEqual({ ok: true, ends });
  });

  it.each([
    ['bands', '300k', '280k', { both: 'The low end, 300,000, is above the high end, 280,000.' }],
    ['premiums', '30%', '25%', { both: 'The low end, 30%, is above the high end, 25%.' }],
    ['geographies', '5%', '−5%', { both: 'The low end, +5%, is above the high end, −5%.' }],
    ['bands', '185', '280k', { low: 'This reads as $185 a year. It must be $10K to $10M.' }],
    [
      'bands',
      '200k',
      '20,000,000',
      { high: 'This reads as $20M a year. It must be $10K to $10M.' },
    ],
    ['bands', 'a lot', '280k', { low: 'Enter one yearly amount in US dollars, such as 210k.' }],
    ['bands', '', '', { low: 'Enter the low end.', high: 'Enter the high end.' }],
    ['geographies', '-95%', '10%', { low: 'It must be −90% to +400%.' }],
    ['premiums', '10%', '250%', { high: 'It must be 0% to 200%.' }],
    ['premiums', '-5%', '10%', { low: 'It must be 0% to 200%.' }],
  ] as const)('of %s refuses %j and %j', (list, low, high, problems) => {
    expect(read(list, low, high)).toEqual({ ok: false, ...problems });
  });

  it('takes no figure for both ends, and for both alone, where that may be', () => {
    expect(read('premiums', '', ' ', true)).toEqual({ ok: true, ends: NONE });
    expect(read('premiums', '10%', '', true)).toEqual({ ok: false, high: 'Enter the high end.' });
    expect(read('premiums', '', '')).toMatchObject({ ok: false });
  });

  it('keeps the exact value of an end that is not touched', () => {
    const current = { low: 0.123_456, high: 0.2 };
    const shown = typedEnds('premiums', current);
    expect(shown).toEqual({ low: '12.3%', high: '20%' });
    expect(readEnds('premiums', { ...shown, high: '25%' }, current, false)).toEqual({
      ok: true,
      ends: { low: 0.123_456, high: 0.25 },
    });
  });

  it('gives no figure that the schema of edits refuses', () => {
    const lists = constantFrom<FigureList>('bands', 'geographies', 'premiums');
    const typed = oneof(
      integer({ min: -20_000_000, max: 20_000_000 }).map(String),
      integer({ min: -500, max: 500 }).map((percent) => `${percent}%`),
      integer({ min: 0, max: 20_000 }).map((thousands) => `${thousands}k`),
      string(),
    );
    assert(
      property(lists, typed, typed, (list, low, high) => {
        const result = read(list, low, high);
        const entry = list === 'bands' ? 'senior' : 'an-entry';
        const refused = (['low', 'high'] as const).filter((field) => {
          const edit = { kind: 'figure', pack: 'guide', list, entry, field };
          return result.ok && !parsePackEdit({ ...edit, value: result.ends[field] }).ok;
        });
        expect(refused).toEqual([]);
      }),
    );
  });
});

describe('a figure in words', () => {
  it.each([
    ['bands', { low: 200_000, high: 280_000 }, false, '$200K–$280K'],
    ['bands', { low: 250_000, high: 350_000 }, true, '$250K–$350K+'],
    ['geographies', { low: 1.15, high: 1.25 }, false, '+15% to +25%'],
    ['geographies', { low: 0.97, high: 1.03 }, false, '−3% to +3%'],
    ['geographies', { low: 1, high: 1 }, false, 'as the nation'],
    ['premiums', { low: 0.15, high: 0.15 }, false, '+15%'],
    ['premiums', NONE, false, 'valued, no figure'],
  ] as const)('of %s %j', (list, ends, openEnded, words) => {
    expect(FIGURE_KINDS[list].words(ends, openEnded)).toBe(words);
  });
});
