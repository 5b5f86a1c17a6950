import { describe, expect, it } from 'vitest';
import { sitePattern, siteWords } from '@/access/site-pattern';

describe('sitePattern', () => {
  it.each([
    ['https://careers.example.com/jobs/1?ref=a#apply', 'https://careers.example.com/*'],
    ['https://CAREERS.example.com/', 'https://careers.example.com/*'],
    ['https://careers.example.com:8443/jobs/1', 'https://careers.example.com/*'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
    ['http://careers.example.com/jobs/1', null],
    ['chrome://extensions/', null],
    ['file:///home/someone/page.html', null],
    ['about:blank', null],
  ])('%s: %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });
});

describe('siteWords', () => {
  it.each([
    ['https://careers.example.com/*', 'careers.example.com'],
    ['https://*.example.com/*', 'example.com and its subdomains'],
    ['https://*/*', 'every site'],
  ])('%s: %s', (pattern, words) => {
    expect(siteWords(pattern)).toBe(words);
  });
});
