import { describe, expect, it } from 'vitest';
import type { PostedPay } from '@/posting/page-reading';
import { changeMapping, guessMapping } from '@/ui/compare/import/import-fields';
import { importRow } from '@/ui/compare/import/import-row';

const read = (cells: Record<string, string>) =>
  importRow(Object.values(cells), 2, guessMapping(Object.keys(cells)));
const payOf = (cells: Record<string, string>) =>
  read({ Title: 'ML Engineer', ...cells }).reading?.pay.map(({ value }) => value);
const figures = (parts: Partial<PostedPay>) => ({
  kind: 'figures',
  provenance: 'employer-structured',
  label: null,
  min: null,
  max: null,
  currency: null,
  period: null,
  ...parts,
});

describe('which column is what', () => {
  it('is guessed by the headings, one column for each field', () => {
    expect(
      guessMapping(['Job Title', 'Employer', 'Location', 'Salary', 'Job URL', 'Stage']),
    ).toEqual({ title: 0, company: 1, location: 2, payWords: 3, url: 4, status: 5 });
    expect(guessMapping(['Role', 'Title', 'Min', 'Max', 'Name'])).toEqual({
      title: 1,
      payMin: 2,
      payMax: 3,
    });
    expect(guessMapping(['foo', ''])).toEqual({});
  });

  it('is changed by the user; a column that is given away is no longer the other field', () => {
    expect(changeMapping({ title: 0, note: 1 }, 'company', 1)).toEqual({ title: 0, company: 1 });
    expect(changeMapping({ title: 0, note: 1 }, 'note', null)).toEqual({ title: 0 });
  });
});

describe('a row of a file', () => {
  it('becomes a reading of its words, and labels', () => {
    const row = read({
      Title: 'Senior ML Engineer',
      Company: 'Tessel Robotics',
      Location: 'Austin, TX',
      Remote: 'Hybrid',
      Seniority: 'Senior',
      URL: 'https://jobs.tessel.example/1',
      Description: 'Own our models.',
      Status: 'interview',
      Tags: 'robots, referral; robots',
      Notes: 'Ask Ana',
      Date: '2026-10-03',
    });
    expect(row).toMatchObject({
      line: 2,
      remarks: [],
      labels: {
        status: 'interviewing',
        tags: ['robots', 'referral', 'robots'],
        note: 'Ask Ana',
      },
      reading: {
        site: 'json-ld',
        postingId: null,
        url: 'https://jobs.tessel.example/1',
        title: { value: 'Senior ML Engineer', source: 'given', quote: 'Senior ML Engineer' },
        company: { value: 'Tessel Robotics' },
        locations: [{ value: { text: 'Austin, TX' } }],
        workplace: [{ value: 'Hybrid' }],
        seniority: { value: 'Senior' },
        description: { value: 'Own our models.' },
        pay: [],
      },
    });
    expect(new Date(row.savedAt ?? 0).getDate()).toBe(3);
  });

  it('without a title is no posting', () => {
    expect(read({ Title: ' ', Company: 'Tessel' }).reading).toBeNull();
  });

  it('without an address has one that leads nowhere, the same for the same posting', () => {
    const one = read({ Title: 'ML Engineer', Company: 'Tessel' }).reading;
    const same = read({ Title: 'ml engineer', Company: 'TESSEL', Note: 'x' }).reading;
    const other = read({ Title: 'ML Engineer', Company: 'Kelp' }).reading;
    expect(one).toMatchObject({ site: 'file', url: expect.stringContaining('.invalid/') });
    expect(same?.postingId).toBe(one?.postingId);
    expect(other?.postingId).not.toBe(one?.postingId);
  });

  it('takes a level that was assumed for none', () => {
    expect(read({ Title: 'a', Level: 'Mid (assumed)' }).reading?.seniority).toBeNull();
  });

  it.each([
    ['words', { Salary: '$180K-$220K' }, [{ ...figures({ kind: 'text' }), text: '$180K-$220K' }]],
    [
      'two figures',
      { 'Salary min': '180,000', 'Salary max': '220000', Currency: 'USD', Period: 'year' },
      [figures({ min: '180,000', max: '220000', currency: 'USD', period: 'year' })],
    ],
    ['one figure', { 'Pay max': '95/hr' }, [figures({ max: '95/hr' })]],
    [
      'several, one currency for all',
      { 'Pay min': '1; 2', 'Pay max': '3; 4', 'Pay currency': 'CAD', 'Pay zone': 'Zone A; Zone B' },
      [
        figures({ min: '1', max: '3', currency: 'CAD', label: 'Zone A' }),
        figures({ min: '2', max: '4', currency: 'CAD', label: 'Zone B' }),
      ],
    ],
    [
      'figures before words',
      { Pay: '$1', 'Pay min': '2', 'Pay type': 'ote' },
      [figures({ min: '2', label: 'ote' })],
    ],
    ['none', { Pay: '' }, []],
  ])('with pay as %s', (_, cells, expected) => {
    const without = (expected as object[]).map((pay) =>
      'text' in pay
        ? { kind: 'text', provenance: 'employer-structured', label: null, text: pay.text }
        : pay,
    );
    expect(payOf(cells)).toEqual(without);
  });

  it.each([
    [{ Status: 'dreaming' }, { field: 'status', value: 'dreaming' }],
    [{ URL: 'javascript:alert(1)' }, { field: 'url', value: 'javascript:alert(1)' }],
    [{ Saved: '03/10/2026' }, { field: 'saved', value: '03/10/2026' }],
    [{ 'Pay type': 'unknown', 'Pay min': '5' }, { field: 'payType' }],
  ])('says what it does not take: %o', (cells, remark) => {
    const row = read({ Title: 'ML Engineer', ...cells });
    expect(row.remarks).toEqual([remark]);
    expect(row.labels.status).toBeUndefined();
    expect(row.savedAt).toBeNull();
    expect(row.reading?.pay).toEqual([]);
  });
});
