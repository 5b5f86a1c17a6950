import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressShape } from '@/report/address-shape';

describe('addressShape', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4012345678/', 'https://www.linkedin.com/jobs/view/0/'],
    ['https://www.linkedin.com/in/jane-doe-12', 'https://www.linkedin.com/x/x-x-0'],
    ['https://boards.example/acme/jobs/77?gh_src=jane#me', 'https://boards.example/x/jobs/0'],
    ['https://jobs.example/openings/%C3%A9lan', 'https://jobs.example/openings/x-0-x-0-x'],
    ['https://user:word@jobs.example/', 'https://jobs.example/'],
    ['not an address', 'no address'],
  ])('makes %s into %s', (href, shape) => {
    expect(addressShape(href)).toBe(shape);
  });

  it('keeps nothing of the path, the query or the fragment', () => {
    const secret = fc.stringMatching(/^zq[a-z\d]{5}$/);
    fc.assert(
      fc.property(secret, secret, secret, (path, query, fragment) => {
        const href = `https://jobs.example/view/a-${path}/${path}?q=${query}&${query}#${fragment}`;
        expect(addressShape(href)).toMatch(/^https:\/\/jobs\.example\/view\/[x0-]+\/[x0-]+$/);
      }),
    );
  });
});
