import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Posting } from '@/posting/posting';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import type { SavedPosting } from '@/storage/saved-posting';
import { compareCsv } from '@/ui/compare/compare-csv';
import { madePay, SAN_FRANCISCO } from '../../scoring/made-posting';
import { madeJudged } from '../../storage/made-judged';

function saved(parts: Partial<Posting> = {}, others: Partial<SavedPosting> = {}): SavedPosting {
  return {
    key: 'given:1',
    ...madeJudged(parts),
    savedAt: Date.UTC(2026, 10, 3, 12),
    updatedAt: Date.UTC(2026, 10, 4, 12),
    ...others,
  };
}

const csv = (parts: Partial<Posting>[]) => compareCsv(parts.map((own) => saved(own)));

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
    const verdictWhenSaved = { verdict: 'above', strength: 'well', unknownReason: null } as const;
    const [row] = records(compareCsv([saved({}, { verdictWhenSaved })]));
    expect(row).toMatchObject({
      Verdict: 'At market',
      'Verdict when saved': 'Well above market',
    });
  });

  it('says what the user set, and which figure is theirs', () => {
    const pay = {
      min: 300_000,
      max: null,
      currency: 'USD',
      period: 'year',
      component: 'base',
    } as const;
    const correction = { pay, level: 'staff', workplace: 'remote' } as const;
    const pack = guidePack();
    const posting = applyCorrection(madeJudged().posting, correction, pack, readPostingRole);
    const [row, ...rest] = records(
      compareCsv([saved({}, { posting, assessment: assess(posting, pack, {}) })]),
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      'Posted, as printed': 'from $300K/yr (yours); $200K–$260K/yr',
      'Posted low': '300000',
      'Assumed end': 'max',
      'Set by you': 'level, workplace, pay',
      Workplace: 'remote',
      'Pay min': '200000',
    });
    expect(records(csv([{}]))[0]).toMatchObject({ 'Set by you': '' });
  });

  it('has the status, the tags and the note', () => {
    const labels = { status: 'offer', tags: ['remote first', 'referral'], note: '=1+1' } as const;
    const [row] = records(compareCsv([saved({}, { ...labels, tags: [...labels.tags] })]));
    expect(row).toMatchObject({
      Status: 'Offer',
      Tags: 'remote first; referral',
      Note: "'=1+1",
    });
    expect(records(csv([{}]))[0]).toMatchObject({ Status: 'Saved', Tags: '', Note: '' });
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
