import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The most bytes that the script of a page may have, minified: it is loaded with each page of its sites. */
const LIMIT = 60_000;

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`no content script of ${build} is larger than ${LIMIT} bytes`, () => {
    const folder = join('.output', build, 'content-scripts');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sizes = scripts.map((name) => ({ name, bytes: statSync(join(folder, name)).size }));

    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ bytes }) => bytes > LIMIT)).toEqual([]);
  });
}
