import { describe, expect, test } from 'vitest';
import { anchorFor, readPage } from '@/extraction/sites/registry';
import { pageOf } from './fixture-case';

const URL_OF_POSTING = 'https://job-boards.greenhouse.io/acme/jobs/4400001';

function withData(identifier: string, body = ''): string {
  const data = { '@type': 'JobPosting', title: 'Data Scientist', identifier, description: 'Text' };
  return `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body>`;
}

describe('readPage', () => {
  test('reads a known site by its own adapter, even where general data stands beside', () => {
    const page = pageOf(
      withData('4400001', '<h1 class="app-title">Data Scientist</h1>'),
      URL_OF_POSTING,
    );
    expect(readPage(page)).toMatchObject({ kind: 'posting', adapter: 'greenhouse' });
  });

  test('falls back to general data that the address names, and says so', () => {
    const result = readPage(pageOf(withData('4400001'), URL_OF_POSTING));
    expect(result).toMatchObject({
      kind: 'posting',
      adapter: 'json-ld',
      reading: { site: 'greenhouse', postingId: '4400001', title: { value: 'Data Scientist' } },
    });
    expect(result.kind === 'posting' && result.reading.health[0]).toContain(
      'Greenhouse has changed',
    );
  });

  test('does not fall back to data that may be of the page before', () => {
    const result = readPage(pageOf(withData('4400002'), URL_OF_POSTING));
    expect(result).toMatchObject({ kind: 'loading', adapter: 'greenhouse' });
  });

  test('does not fall back on a list', () => {
    const result = readPage(pageOf(withData('4400001'), 'https://job-boards.greenhouse.io/acme'));
    expect(result).toMatchObject({ kind: 'none', adapter: 'greenhouse' });
  });

  test.each([
    ['loading', URL_OF_POSTING],
    ['none', 'https://job-boards.greenhouse.io/acme'],
  ])('says %s, and does not throw, where the document of %s fails', (kind, url) => {
    const page = pageOf('', url);
    const document = new Proxy(page.document, {
      get: () => {
        throw new Error('detached');
      },
    });
    expect(readPage({ ...page, document })).toMatchObject({ kind, adapter: 'greenhouse' });
    expect(anchorFor({ ...page, document })).toBeNull();
  });

  test('changes nothing on the page', () => {
    const page = pageOf(
      withData('4400001', '<h1 class="app-title">Data Scientist</h1>'),
      URL_OF_POSTING,
    );
    const before = page.document.documentElement.outerHTML;
    readPage(page);
    anchorFor(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});
