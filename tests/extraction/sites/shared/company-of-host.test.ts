import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { companyOfHost } from '@/extraction/sites/shared/company-of-host';

function companyOf(url: string, html: string): string | null {
  return companyOfHost(new JSDOM(html).window.document, new URL(url));
}

test.each([
  ['https://careers.tinplate.example/1', '<title>ML Engineer | Tinplate</title>', 'Tinplate'],
  ['https://www.quill-bridge.example/jobs', '<h2>About Quill Bridge, Inc.</h2>', 'Quill Bridge'],
  ['https://tinplate.hirepages.example/1', '<h1>Engineer at TINPLATE</h1>', 'TINPLATE'],
  ['https://x.tinplate.example/', '<header><img alt="Tinplate"></header>', 'Tinplate'],
  ['https://tinplate.example/', '<title>Tinplates and more</title>', null],
  ['https://tinplate.example/', '<p>Tinplate</p>', null],
  ['https://careers.example/', '<title>Careers</title>', null],
  ['https://localhost/', '<title>localhost</title>', null],
])('%s with %s is %s', (url, html, company) => {
  expect(companyOf(url, html)).toBe(company);
});
