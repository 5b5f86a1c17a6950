import { describe, expect, test } from 'vitest';
import { adapterFor, siteAdapters } from '@/extraction/sites/registry';
import { pageOf } from './fixture-case';

function siteOf(url: string, html = ''): string {
  return adapterFor(pageOf(html, url))?.id ?? 'none';
}

describe('the site of an address', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/1/', 'linkedin'],
    ['https://uk.linkedin.com/jobs/view/x-1', 'linkedin'],
    ['https://www.linkedin.com/feed/', 'json-ld'],
    ['https://job-boards.eu.greenhouse.io/a/jobs/1', 'greenhouse'],
    ['https://acme.wd1.myworkdayjobs.com/x/job/y_1', 'workday'],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef', 'indeed'],
    ['https://builtin.com/job/x/1', 'builtin'],
    ['https://acme.teamtailor.com/jobs/1-x', 'teamtailor'],
    ['https://www.glassdoor.co.uk/Job/index.htm', 'glassdoor'],
    ['https://wellfound.com/jobs/1-x', 'wellfound'],
    ['https://www.workatastartup.com/jobs/1', 'ycombinator'],
    ['https://www.ziprecruiter.com/jobs-search?lk=x', 'ziprecruiter'],
    ['https://ats.rippling.com/acme/jobs', 'rippling'],
    ['https://acme.bamboohr.com/careers/1', 'bamboohr'],
    ['https://careers-acme.icims.com/jobs/1/x/job', 'icims'],
    ['https://careers.acme.example/jobs/1', 'json-ld'],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    'https://www.linkedin.com.evil.example/jobs/view/1/',
    'https://evil-linkedin.com/jobs/view/1/',
    'http://www.linkedin.com/jobs/view/1/',
    'https://evil.example/www.linkedin.com/jobs/view/1/',
    'https://xboards.greenhouse.io/a/jobs/1',
    'https://jobs.lever.co.evil.example/a',
    'https://evilindeed.com/viewjob?jk=0123456789abcdef',
    'https://employers.indeed.com/viewjob?jk=0123456789abcdef',
    'https://myworkdayjobs.com.evil.example/job/x_1',
    'https://evilteamtailor.com/jobs/1-x',
    'https://www.glassdoor.com.evil.example/Job/index.htm',
    'https://evilicims.com/jobs/1/x/job',
    'https://www.rippling.com/acme/jobs',
  ])('%s is no known site', (url) => {
    expect(siteOf(url)).toBe('json-ld');
  });

  test('a site on a domain of a customer is known by its marks', () => {
    const html = '<link rel="icon" href="https://images.teamtailor-cdn.com/x.png">';
    expect(siteOf('https://careers.acme.example/jobs/1', html)).toBe('teamtailor');
  });
});

test('ids are distinct', () => {
  const ids = siteAdapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('match patterns are exact hosts or subdomains of one, over https', () => {
  const patterns = siteAdapters.flatMap(({ matches }) => matches);
  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) {
    expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/(?:jobs\/)?\*$/);
  }
});
