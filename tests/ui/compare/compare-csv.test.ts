import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Posting } from '@/posting/posting';
import type { Correction } from '@/posting/correction';
import type { Profile } from '@/posting/profile';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { compareCsv } from '@/ui/compare/compare-csv';
import { compareRows } from '@/ui/compare/compare-row';
import { madePay, SAN_FRANCISCO } from '../../scoring/made-posting';
import { madeJudged } from '../../storage/made-judged';

function csv(parts: Partial<Posting>[], profile: Profile = {}, correction?: Correction): string {
  const postings = parts.map((own, index) => ({
    key: `given:${index}`,
    ...madeJudged(own),
    savedAt: Date.UTC(2026, 10, 3, 12),
    updatedAt: Date.UTC(2026, 10, 4, 12),
  }));
  const corrections = new Map(
    correction ? postings.map(({ key }) => [key, correction] as const) : [],
  );
  return compareCsv(compareRows(postings, guidePack(), profile, corrections, readPostingRole));
}

function records(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
}

describe('compareCsv', () => {
  it('writes figures as plain numbers, a line for each posting, behind a byte order mark', () => {
    const text = csv([{ locations: [SAN_FRANCISCO], workplace: 'hybrid' }]);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(records(text)).toEqual([
      expect.objectContaining({
        Title: 'Senior Machine Learning Engineer',
        Company: 'Tessel Robotics',
        Level: 'Senior',
        'Posted, as printed': '$200K–$260K/yr',
        'Posted low': '200000',
        'Posted high': '260000',
        'Market low': '230000',
        'Market high': '350000',
        Verdict: 'At market',
        'Verdict when saved': 'At market',
        Saved: '2026-11-03T12:00:00.000Z',
        Updated: '2026-11-04T12:00:00.000Z',
      }),
    ]);
  });

  it('keeps the verdict of the day it was saved beside the one of now', () => {
    const assumed = { ids: ['mid'] as const, confidence: 'assumed' as const };
    const role = madeJudged().posting.role;
    const [row] = records(
      csv([{ role: { ...role, level: { ...role.level, ...assumed, ids: ['mid'] } } }], {
        level: 'staff',
      }),
    );
    expect(row).toMatchObject({ Verdict: 'Below market', 'Verdict when saved': 'Above market' });
  });

  it('says what the user set, and which figure is theirs', () => {
    const pay = {
      min: 300_000,
      max: null,
      currency: 'USD',
      period: 'year',
      component: 'base',
    } as const;
    const [row, ...rest] = records(csv([{}], {}, { pay, level: 'staff', workplace: 'remote' }));
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      'Posted, as printed': 'from $300K/yr (yours); $200K–$260K/yr',
      'Posted low': '300000',
      'Assumed end': 'max',
      'Set by you': 'level, workplace, pay',
      Place: 'Remote',
    });
    expect(records(csv([{}]))[0]).toMatchObject({ 'Set by you': '' });
  });

  it('leaves cells empty where there is no figure', () => {
    const [row] = records(csv([{ pay: [], payAbsence: 'none stated' }]));
    expect(row).toMatchObject({ 'Posted low': '', 'Compa-ratio': '', Verdict: 'No pay posted' });
  });

  it('names every range as printed', () => {
    const [row] = records(
      csv([{ pay: [madePay(), madePay({ min: 90, max: 110, period: 'hour' })] }]),
    );
    expect(row).toMatchObject({ 'Posted, as printed': '$200K–$260K/yr; $90–$110/hr' });
  });

  it.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '  =1+1',
    '=1+1\nsecond line',
    '\r\n=1+1',
    '＝1+1',
  ])('defuses a formula in a title: %j', (title) => {
    const [row] = records(csv([{ title, company: title }]));
    expect(row).toMatchObject({ Title: `'${title}`, Company: `'${title}` });
  });

  it('quotes commas, quotes and line breaks', () => {
    const title = 'Engineer, "AI"\nplatform';
    expect(records(csv([{ title }]))[0]).toMatchObject({ Title: title });
  });
});
