import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteAdapters } from '@/extraction/sites/registry';
import { isKnownSite, readSites, siteName, siteNames } from '@/ui/popup/read-sites';
import { fakeGrants } from '../../access/fake-grants';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeGrants();
});

describe('readSites', () => {
  it('names the sites of the manifest, and those without a name by their host', () => {
    expect(readSites()).toEqual(['jobs.example', 'LinkedIn']);
  });

  it('has the name of every site that can be read', () => {
    const labels = siteAdapters
      .filter(({ matches }) => matches.length > 0)
      .map(({ label }) => label);
    expect(siteNames(siteAdapters.flatMap(({ matches }) => matches)).toSorted()).toEqual(
      labels.toSorted(),
    );
  });

  it('is not taken in by a host that only looks like a site', () => {
    expect(siteNames(['https://evil-linkedin.com/*', 'https://linkedin.com.example/*'])).toEqual([
      'evil-linkedin.com',
      'linkedin.com.example',
    ]);
  });
});

describe('siteName', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', 'LinkedIn', true],
    ['https://careers.example.com/jobs/1', 'careers.example.com', false],
    ['https://linkedin.com.example/jobs/1', 'linkedin.com.example', false],
  ])('%s: %s', (url, name, isKnown) => {
    expect(siteName(url)).toBe(name);
    expect(isKnownSite(url)).toBe(isKnown);
  });
});
