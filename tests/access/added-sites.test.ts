import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addedOf, addedSites, askForSite, isAllowed, removeSite } from '@/access/added-sites';
import { watchAddedSites } from '@/access/added-sites';
import { fakeGrants } from './fake-grants';

const CAREERS = 'https://careers.example.com/*';

beforeEach(() => vi.restoreAllMocks());

describe('addedSites', () => {
  it('are those of the browser’s permissions that the manifest does not name, in order', async () => {
    fakeGrants('https://jobs.example.org/*', CAREERS);
    expect(await addedSites()).toEqual([CAREERS, 'https://jobs.example.org/*']);
  });

  it.each([
    ['a pattern of the manifest', 'https://*.jobs.example/*', false],
    ['one site of such a pattern', 'https://acme.jobs.example/*', false],
    ['every site', 'https://*/*', true],
    ['a domain', 'https://*.example.com/*', true],
    ['a site that only looks like one of the manifest', 'https://linkedin.com.example/*', true],
    ['pages that are not of the web', 'file:///*', false],
  ])('%s: %s, %s', (_what, pattern, isAdded) => {
    fakeGrants();
    expect(addedOf([pattern])).toEqual(isAdded ? [pattern] : []);
  });
});

describe('a site', () => {
  it('is asked for, and given back', async () => {
    fakeGrants();
    const onChange = vi.fn<() => void>();
    const stop = watchAddedSites(onChange);
    expect(await isAllowed(CAREERS)).toBe(false);

    expect(await askForSite(CAREERS)).toBe(true);
    expect(await isAllowed(CAREERS)).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);

    await removeSite(CAREERS);
    expect(await isAllowed(CAREERS)).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(2);

    stop();
    await askForSite(CAREERS);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('is asked for at once, or the browser does not take it for the user’s wish', () => {
    const { request } = fakeGrants();
    void askForSite(CAREERS);
    expect(request).toHaveBeenCalledWith({ origins: [CAREERS] });
  });
});
