import { expect, test } from 'vitest';
import {
  isAt,
  isHost,
  isSubdomain,
  pathParts,
  patternsOf,
  withoutTracking,
} from '@/extraction/sites/shared/site-url';

test.each([
  ['https://a.example/x?utm_source=y&id=7#top', 'https://a.example/x?id=7'],
  ['https://a.example/x?gh_src=1&gh_jid=2', 'https://a.example/x?gh_jid=2'],
  ['https://a.example/x?lever-source[]=1', 'https://a.example/x'],
])('%s is kept as %s', (url, kept) => {
  expect(withoutTracking(new URL(url))).toBe(kept);
});

test.each([
  ['https://jobs.example/x', true],
  ['https://evil-jobs.example/x', false],
  ['https://jobs.example.evil.test/', false],
  ['http://jobs.example/x', false],
])('%s is on the host: %s', (url, on) => {
  expect(isHost(new URL(url), 'jobs.example')).toBe(on);
});

test.each([
  ['https://acme.jobs.example/', true],
  ['https://jobs.example/', false],
  ['https://acmejobs.example/', false],
])('%s is on a subdomain: %s', (url, on) => {
  expect(isSubdomain(new URL(url), 'jobs.example')).toBe(on);
});

test.each([
  ['https://jobs.example/x', true],
  ['https://www.jobs.example/x', false],
  ['https://acme.boards.example/x', true],
  ['https://boards.example/x', false],
  ['http://jobs.example/x', false],
  ['about:blank', false],
])('%s is at one of the hosts: %s', (url, at) => {
  expect(isAt(new URL(url), ['jobs.example', '*.boards.example'])).toBe(at);
});

test('hosts have a match pattern for all of their pages', () => {
  expect(patternsOf(['jobs.example', '*.boards.example'])).toEqual([
    'https://jobs.example/*',
    'https://*.boards.example/*',
  ]);
});

test('parts of a path are decoded where they can be', () => {
  expect(pathParts(new URL('https://a.example/Acme%20Inc//x%E0/'))).toEqual(['Acme Inc', 'x%E0']);
});
