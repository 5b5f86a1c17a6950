import { describe, expect, it } from 'vitest';
import { siteChangedLine } from '@/posting/site-changed';
import { readingReport } from '@/report/reading-report';
import { madePosting } from '../scoring/made-posting';

const page = { version: '1.2.3', url: 'https://www.linkedin.com/jobs/view/401/?trk=jane' };

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
});
