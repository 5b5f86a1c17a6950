import { describe, expect, it } from 'vitest';
import type { RuleAttempt } from '@/posting/rule-attempt';
import { siteChangedLine } from '@/posting/site-changed';
import { readingReport } from '@/report/reading-report';
import { madePosting } from '../scoring/made-posting';

const page = {
  version: '1.2.3',
  url: 'https://www.linkedin.com/jobs/view/401/?trk=jane',
  attempts: null,
};

const tried = (field: RuleAttempt['field'], rule: string, found: number, kept: number) => ({
  field,
  rule,
  found,
  kept,
  size: 27 * kept,
});

describe('readingReport', () => {
  it('says what was not read, and how the page is built', () => {
    const report = readingReport({
      ...page,
      posting: null,
      reason: 'The title is missing.',
      outline: 'main\n h1',
    });
    expect(report.split('\n')).toEqual([
      'Headroom 1.2.3: a page that was not read as it should be',
      'Address: https://www.linkedin.com/jobs/view/0/',
      'Not read: The title is missing.',
      'Rules, in the order in which they are tried now (with numbers of characters):',
      'not tried',
      'Structure (names only; ¶ where words stand):',
      'main',
      ' h1',
      '',
    ]);
  });

  it('gives the rule of each field and how sure it is, without its words', () => {
    const posting = madePosting({
      site: 'linkedin',
      traces: { title: { rule: 'top-card-title', source: 'dom', quote: 'Zz Quoted Words' } },
      company: 'Zz Company',
      description: 'Zz description',
    });
    const report = readingReport({ ...page, posting, reason: null, outline: null });
    expect(report).toContain('Reader: linkedin\nFields:\n- title: likely, by top-card-title (dom)');
    expect(report).toContain('- company: missing');
    expect(report).toContain('not looked at');
    expect(report).not.toContain('Zz');
    expect(report).not.toContain(posting.title);
  });

  it('says that a known site was read from general data', () => {
    const posting = madePosting({ site: 'greenhouse', health: [siteChangedLine('Greenhouse')] });
    expect(readingReport({ ...page, posting, reason: null, outline: null })).toContain(
      'Reader: general data, in place of greenhouse',
    );
  });

  it('says what each rule gave, in numbers alone', () => {
    const attempts = [
      tried('title', 'job-header', 0, 0),
      tried('pay', 'chips', 3, 0),
      tried('title', 'schema-title', 1, 1),
      tried('company', 'jane.doe@mail.example', 0, 0),
    ];
    const report = readingReport({ ...page, attempts, posting: null, reason: null, outline: null });
    expect(report).toContain(
      '- title: job-header found nothing; schema-title found 1 (27), taken\n- company: … found nothing\n',
    );
    expect(report).toContain('- pay: chips found 3, none fit\n');
    expect(report).toContain('- seniority: has no rule\n');
  });

  it('says that no rule was tried on a page that is taken for none of a posting', () => {
    const report = readingReport({
      ...page,
      attempts: [],
      posting: null,
      reason: null,
      outline: null,
    });
    expect(report).toContain('none: the page is not taken for that of a posting');
  });
});
