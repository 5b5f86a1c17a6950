import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, stdout } from 'node:process';
import { chromium } from '@playwright/test';
import type { Browser, CDPSession } from '@playwright/test';
import { build } from 'vite';
import { fixtureCases, sourceOf } from '../extraction/sites/fixture-case';
import { findChromium } from '../e2e/browser/find-browser';
import type { PageSource } from './large-pages';

/**
 * Prints how much time of a page's main thread its reading takes, in Chromium: `npm run bench:pages` takes the written
 * fixtures; `npm run bench:pages -- FILE.jsonl` saved pages, one `{"url": …, "html": …}` to a line.
 *
 * The first reading of each page is by code that has not run yet, as after a visit. Times are of the thread itself,
 * whatever else the machine does; they hold some 0.3 ms of the measuring.
 */
const READINGS = 30;
const SHOWN = 8;

interface PageTimes {
  name: string;
  /** ms, in the order of the readings. */
  times: number[];
}

/** The reader of all sites as one script that leaves `readThisPage` behind. */
async function bundledReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('src') } },
    build: {
      write: false,
      lib: {
        entry: resolve('tests/bench/page-reader-entry.ts'),
        formats: ['iife'],
        name: 'readThisPage',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The reader was not built.');
  return chunk.code;
}

function pagesOf(file: string | undefined): PageSource[] {
  if (file === undefined) {
    return fixtureCases().map((fixture) => ({
      name: `${fixture.site}/${fixture.name}`,
      url: fixture.url,
      html: sourceOf(fixture),
    }));
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, url, html } = JSON.parse(line) as { id?: string; url: string; html: string };
      return { name: id ?? url, url, html };
    });
}

/** Time that the page's main thread has worked so far, in ms. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

async function timesOf(
  browser: Browser,
  { name, url, html }: PageSource,
  reader: string,
): Promise<PageTimes> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            // The page stands as it was saved: its own scripts would go on from there.
            headers: { 'content-security-policy': "script-src 'none'" },
            body: html,
          })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Runtime.evaluate', { expression: reader });
    const times: number[] = [];
    for (let reading = 0; reading < READINGS; reading += 1) {
      // One after the other: each is timed by itself.
      /* oxlint-disable no-await-in-loop */
      const before = await threadTime(session);
      await session.send('Runtime.evaluate', { expression: 'readThisPage()' });
      times.push((await threadTime(session)) - before);
      /* oxlint-enable no-await-in-loop */
    }
    return { name, times };
  } finally {
    await page.close();
  }
}

function at(share: number, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function printRow(name: string, times: readonly number[]): void {
  const figures = [at(0.5, times), at(0.99, times), at(1, times)];
  stdout.write(`${name.padEnd(52)}${figures.map((each) => each.padStart(12)).join('')}\n`);
}

const pages = pagesOf(argv[2]);
const reader = await bundledReader();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const measured: PageTimes[] = [];
for (const page of pages) {
  // One after the other: two at once would be in each other's way.
  // oxlint-disable-next-line no-await-in-loop
  measured.push(await timesOf(browser, page, reader));
}
await browser.close();

stdout.write(
  `ms of the main thread${'median'.padStart(43)}${'p99'.padStart(12)}${'longest'.padStart(12)}\n`,
);
printRow(
  `all ${measured.length} pages, ${READINGS} readings each`,
  measured.flatMap(({ times }) => times),
);
printRow(
  'first readings alone',
  measured.map(({ times }) => times[0] ?? 0),
);
printRow(
  'median of each page',
  measured.map(({ times }) => Number(at(0.5, times))),
);
stdout.write('\nThe slowest\n');
for (const { name, times } of measured
  .toSorted((a, b) => Number(at(0.5, b.times)) - Number(at(0.5, a.times)))
  .slice(0, SHOWN)) {
  printRow(name, times);
}
