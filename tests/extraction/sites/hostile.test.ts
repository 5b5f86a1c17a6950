import { describe, expect, test } from 'vitest';
import { anchorFor, readPage } from '@/extraction/sites/registry';
import { TEXT_LIMIT } from '@/extraction/sites/shared/html-text';
import { fixtureCases, pageOf, sourceOf } from './fixture-case';

const cases = fixtureCases();

/** One address per site on which a posting may stand. */
const addresses = [...new Map(cases.map(({ site, url }) => [site, url])).values()];

const broken = [
  ['nothing', ''],
  ['an unfinished tag', '<h1 class="'],
  [
    'broken data',
    '<script type="application/ld+json">{"@type": "JobPosting", "title": "x</script>',
  ],
  [
    'data of other types',
    '<script type="application/ld+json">[null, 1, {"@type": [5, {}]}, {"@type": "JobPosting", "title": {}, "baseSalary": [[], {"value": []}], "jobLocation": [null, [], {"address": [1]}]}]</script>',
  ],
  [
    'state of other types',
    '<script>window.__remixContext = {"state": {"loaderData": {"a": [1], "b": {"title": "x", "company_name": 5, "pay_ranges": [null, "x", {}]}}}}; window.__appData = {"posting": [], "organization": 7}; window._initialData = {"jobInfoWrapperModel": 1};</script>',
  ],
  ['a page of frames', '<iframe></iframe>'.repeat(50)],
] as const;

describe.each(addresses)('%s', (url) => {
  test.each(broken)('does not throw on %s', (_what, html) => {
    const page = pageOf(html, url);
    expect(() => [readPage(page), anchorFor(page)]).not.toThrow();
  });
});

test.each(['x', '', '-1', '1e9', '../../1', '%00', '9'.repeat(400)])(
  'an id such as %j does not throw',
  (id) => {
    const urls = [
      `https://www.linkedin.com/jobs/view/${id}`,
      `https://www.linkedin.com/jobs/search/?currentJobId=${id}`,
      `https://job-boards.greenhouse.io/a/jobs/${id}`,
      `https://www.indeed.com/viewjob?jk=${id}`,
      `https://jobs.ashbyhq.com/a/${id}`,
      `https://a.wd1.myworkdayjobs.com/b/job/c_${id}`,
    ];
    for (const url of urls) expect(readPage(pageOf('<h1>Title</h1>', url)).adapter).not.toBe('');
  },
);

/** The richest saved page of each site. */
const richest = [
  ...new Map(
    cases
      .toSorted((one, other) => sourceOf(one).length - sourceOf(other).length)
      .map((fixture) => [fixture.site, fixture]),
  ).values(),
];

test.each([
  ['cut in half', (html: string) => html.slice(0, html.length / 2)],
  ['without quotation marks', (html: string) => html.replaceAll('"', '')],
  ['without closing tags', (html: string) => html.replace(/<\/\w+>/g, '')],
])('saved pages %s do not throw', (_how, damage) => {
  for (const fixture of richest) {
    const page = pageOf(damage(sourceOf(fixture)), fixture.url, fixture.topUrl);
    expect(() => [readPage(page), anchorFor(page)]).not.toThrow();
  }
});

function withData(more: object): string {
  const data = { '@type': 'JobPosting', title: 'Data Scientist', ...more };
  return `<h1>Data Scientist</h1><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('a page far larger than any posting', () => {
  const url = 'https://careers.acme.example/jobs/data-scientist';
  test('a description of 5 MB is cut, with a health line', { timeout: 60_000 }, () => {
    const result = readPage(
      pageOf(withData({ description: `<p>${'Pay is good. '.repeat(400)}</p>`.repeat(1_000) }), url),
    );
    if (result.kind !== 'posting') throw new Error(result.reason);
    expect(result.reading.description?.value.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(result.reading.health.join()).toContain('longer than 200,000 characters');
  });

  test('of thousands of ranges and places a hundred are taken', () => {
    const baseSalary = Array.from({ length: 5_000 }, (_, index) => ({
      currency: 'USD',
      value: { minValue: 1_000 + index },
    }));
    const jobLocation = Array.from({ length: 5_000 }, (_, index) => `Town ${index}`);
    const result = readPage(pageOf(withData({ baseSalary, jobLocation }), url));
    if (result.kind !== 'posting') throw new Error(result.reason);
    expect(result.reading.pay).toHaveLength(100);
    expect(result.reading.locations).toHaveLength(100);
  });

  test('a title of a megabyte is none', () => {
    expect(readPage(pageOf(withData({ title: 'x'.repeat(1_000_000) }), url)).kind).not.toBe(
      'posting',
    );
  });
});
