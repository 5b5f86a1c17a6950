import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isManifestSite } from '@/access/manifest-sites';
import { fakeGrants } from './fake-grants';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeGrants();
});

describe('isManifestSite', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', true],
    ['https://acme.jobs.example/1', true],
    ['https://www.linkedin.com.example/jobs/view/1', false],
    ['https://news.example/', false],
    ['chrome://extensions/', false],
    ['about:blank', false],
  ])('%s: %s', (url, read) => {
    expect(isManifestSite(url)).toBe(read);
  });
});
