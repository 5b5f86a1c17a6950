import { describe, expect, it } from 'vitest';
import { addressKey } from '@/watch/address-key';

const base = 'https://jobs.example/openings/41';

describe('addresses of the same posting', () => {
  it.each([
    `${base}/`,
    `${base}/apply`,
    `${base}/apply/?openSDUIApplyFlow=true`,
    `${base}?utm_source=mail&utm_campaign=x`,
    `${base}?trk=list&refId=a1&trackingId=b2&eBP=c3`,
    `${base}?gh_src=board`,
    `${base}#benefits`,
    `${base}#`,
  ])('%s', (href) => {
    expect(addressKey(href)).toBe(addressKey(base));
  });

  it('in any order of parameters', () => {
    expect(addressKey(`${base}?b=2&a=1`)).toBe(addressKey(`${base}?a=1&b=2`));
  });
});

describe('addresses that may be of another posting', () => {
  it.each([
    'https://jobs.example/openings/42',
    'https://eu.jobs.example/openings/41',
    `${base}?currentJobId=42`,
    `${base}?gh_jid=42`,
    `${base}?unknown=1`,
    `${base}#/openings/42`,
    `${base}#!42`,
  ])('%s', (href) => {
    expect(addressKey(href)).not.toBe(addressKey(base));
  });
});
