import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isNamedBy, pickPosting, titlesAgree } from '@/extraction/sites/shared/pick-posting';

const link = (path: string): string => `https://acme.example${path}`;

function pick(url: string, headline: string, ...postings: Record<string, string>[]): string | null {
  const html = `<title>${headline} | Acme</title><h1>${headline}</h1>`;
  const { document } = new JSDOM(html).window;
  const picked = pickPosting(postings, document, new URL(url));
  return typeof picked?.['title'] === 'string' ? picked['title'] : null;
}

describe('pickPosting', () => {
  const analyst = { title: 'Analyst', url: link('/jobs/1'), identifier: '1001' };
  const engineer = { title: 'Engineer', url: link('/jobs/2'), identifier: '1002' };

  test.each([
    ['by its link', link('/jobs/2'), 'Open role', [analyst, engineer], 'Engineer'],
    [
      'by its link, on the application form',
      link('/jobs/2/apply'),
      'Apply',
      [analyst, engineer],
      'Engineer',
    ],
    [
      'by its id in the path',
      link('/roles/engineer-1002'),
      'Open role',
      [analyst, engineer],
      'Engineer',
    ],
    ['by its id in the query', link('/view?job=1001'), 'Open role', [analyst, engineer], 'Analyst'],
    ['by the headline', link('/x'), 'Engineer', [analyst, engineer], 'Engineer'],
    [
      'alone, with more in the headline',
      link('/x'),
      'Data Analyst (Berlin)',
      [{ title: 'Data Analyst' }],
      'Data Analyst',
    ],
    ['given twice', link('/jobs/2'), 'Engineer', [engineer, engineer], 'Engineer'],
  ])('takes a posting %s', (_what, url, headline, postings, title) => {
    expect(pick(url, headline, ...postings)).toBe(title);
  });

  test.each([
    ['a list', link('/jobs'), 'Jobs', [analyst, engineer]],
    ['a search for the title', link('/search'), 'Engineer jobs in Boston', [engineer]],
    ['a landing page that features one', link('/careers'), 'Come work with us', [engineer]],
    ['data left over from the page before', link('/jobs/3'), 'Designer', [analyst]],
    [
      'an id that is a part of a longer one',
      link('/jobs/110020'),
      'Designer',
      [{ title: 'Engineer', identifier: '1002' }],
    ],
    [
      'two postings of the same title',
      link('/x'),
      'Engineer',
      [engineer, { ...engineer, identifier: '1003' }],
    ],
    ['a posting without a title', link('/jobs/2'), 'Engineer', [{ url: link('/jobs/2') }]],
    ['a path that cannot be decoded', link('/%E0%A4%A'), 'Designer', [analyst]],
  ])('takes none on %s', (_what, url, headline, postings) => {
    expect(pick(url, headline, ...postings)).toBeNull();
  });

  test('an address names a posting by a link whose query has the id', () => {
    const posting = { title: 'Engineer', url: link('/view?jobId=7') };
    expect(isNamedBy(new URL(link('/view?jobId=7&ref=x')), posting)).toBe(true);
    expect(isNamedBy(new URL(link('/view?jobId=8')), posting)).toBe(false);
  });
});

describe('titlesAgree', () => {
  test.each([
    ['Data Scientist', 'data  scientist – Berlin', true],
    ['C++ Engineer', 'C# Engineer', false],
    ['Scientist', 'Data Scientists', false],
    ['ML', 'ML Engineer', false],
    ['', 'Engineer', false],
  ])('%j and %j: %s', (one, other, agree) => {
    expect(titlesAgree(one, other)).toBe(agree);
  });
});
