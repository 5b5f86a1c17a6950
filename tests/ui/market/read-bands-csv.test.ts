import { describe, expect, it } from 'vitest';
import { bundledPack } from '@/scoring/packs/bundled-packs';
import { parseMarketPack } from '@/scoring/market-pack.schema';
import { readBandsCsv } from '@/ui/market/read-bands-csv';

const base = bundledPack('market');
const read = (text: string, name = 'Survey 2026.csv') =>
  readBandsCsv(text, base, { name, day: '2026-11-24' });
const bandsOf = (text: string) => {
  const result = read(text);
  return result.ok ? result.pack.bands.map(({ low, high }) => [low, high]) : result.problems;
};
const BANDS = [
  [120_000, 150_000],
  [150_000, 190_000],
  [190_000, 250_000],
  [240_000, 330_000],
];

describe('bands from CSV', () => {
  it.each<[string, string]>([
    [
      'with figures as they are',
      'level,low,high\nentry,120000,150000\nmid,150000,190000\nsenior,190000,250000\nstaff,240000,330000',
    ],
    [
      'with money words, quotes and another order',
      '\uFEFFHigh,Level,Low\r\n"$150,000",Entry,$120k\r\n190k,mid,"150,000"\r\n"250,000",senior,190k\r\n\r\n$330k,STAFF,240k\r\n',
    ],
    [
      'with semicolons and columns of no concern',
      'level;low;high;note\nstaff;240000;330000;top\nentry;120000;150000;\nmid;150000;190000;\nsenior;190000;250000;',
    ],
  ])('are read %s', (_, text) => {
    expect(bandsOf(text)).toEqual(BANDS);
  });

  it('make a pack that says whose figures they are, and keeps the rest of the base', () => {
    const result = read(
      'level,low,high\nentry,1e5,2\n'.replace('1e5,2', '120k,150k') +
        'mid,150k,190k\nsenior,190k,250k\nstaff,240k,330k',
    );
    if (!result.ok) throw new Error(result.problems.join());
    const { pack } = result;
    expect(parseMarketPack(pack)).toEqual({ ok: true, pack });
    expect(pack).toMatchObject({
      id: 'survey-2026-csv',
      name: 'Survey 2026.csv',
      publisher: 'You',
      asOf: '2026-11-24',
      version: 1,
      premiums: base.premiums,
      geographies: base.geographies,
    });
    expect(pack.bands[3]).toMatchObject({ openEnded: false, source: 'csv', ref: '' });
    expect(pack.sources[0]).toMatchObject({ id: 'csv', label: 'Survey 2026.csv' });
  });
});

describe('a CSV that is not right is refused, by its lines', () => {
  it.each<[string, string[]]>([
    [
      '',
      [
        'Line 1: no column level, low, high; the first line must name the columns level, low, high.',
      ],
    ],
    [
      'level,min,max\nentry,1,2',
      ['Line 1: no column low, high; the first line must name the columns level, low, high.'],
    ],
    ['level,low,high,low\n', ['Line 1: the column low stands twice.']],
    [
      'level,low,high\nentry,120k,150k\njunior,1,2\nmid,a lot,190k\nsenior,250k,190k\nstaff,,330k\nentry,1,2',
      [
        'Line 3: the level "junior" is none of entry, mid, senior, staff.',
        'Line 4: low "a lot" is not a yearly amount.',
        'Line 5: low 250,000 is above high 190,000.',
        'Line 6: low is missing.',
        'Line 7: the level entry stands twice.',
      ],
    ],
    [
      'level,low,high\nentry,120k,150k\nmid,150k,190k',
      ['No row for senior, staff: each level needs one.'],
    ],
    [
      'level,low,high\nentry,0,150k\nmid,150k,190k\nsenior,190k,250k\nstaff,240k,99000000',
      ['Line 2: low must be more than 0.', 'Line 5: high must be at most 10,000,000.'],
    ],
  ])('%j', (text, problems) => {
    expect(read(text)).toEqual({ ok: false, problems });
  });

  it('for its size', () => {
    expect(read(' '.repeat(5_000_001))).toMatchObject({
      problems: [expect.stringContaining('at most 5 MB')],
    });
  });
});
