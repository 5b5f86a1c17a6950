import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteAdapters } from '@/extraction/sites/registry';
import { isReadSite, readSites, siteNames } from '@/ui/popup/read-sites';

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Headroom',
    version: '1',
    content_scripts: [
      { matches: ['https://www.linkedin.com/*', 'https://job-boards.greenhouse.io/*'] },
      { matches: ['https://*.jobs.example/*'] },
    ],
  });
});

describe('readSites', () => {
  it('names the sites of the manifest, and those without a name by their host', () => {
    expect(readSites()).toEqual(['Greenhouse', 'jobs.example', 'LinkedIn']);
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

describe('isReadSite', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', true],
    ['https://acme.jobs.example/1', true],
    ['https://www.linkedin.com.example/jobs/view/1', false],
    ['https://news.example/', false],
    ['chrome://extensions/', false],
    ['about:blank', false],
  ])('%s: %s', (url, read) => {
    expect(isReadSite(url)).toBe(read);
  });
});
