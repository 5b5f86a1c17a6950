import { stdout } from 'node:process';
import type { Page } from '@playwright/test';
import { buildExtension } from '../e2e/browser/build-extension';
import { launchChromium, type LaunchedBrowser } from '../e2e/browser/launch-chromium';
import { settledFrame } from '../e2e/browser/tab-state';
import { ashbyBoard, sampleCards, withUuids } from '../e2e/pages/list-pages';
import { midNlp } from '../e2e/pages/sample-postings';
import { greenhouseUrl, serveSamples } from '../e2e/pages/serve-samples';

/**
 * Prints what the page note and the badges cost a page in Chromium: `npm run bench:note`. Times are of this machine and
 * what else it does.
 */
const ROUNDS = 9;
const CARDS = 200;
/** Of five sample cards, one is of a role that gets none. */
const BADGED = 160;
const BOARD = 'https://jobs.ashbyhq.com/larkspur';
/** A site that Headroom does not read: the same page costs there what it costs by itself. */
const ELSEWHERE = 'https://jobs.example.com/larkspur';

interface Watched {
  paintedAt: number;
  shift: number;
  longest: number;
}

/** Notes when something beside the page's own tree is painted, how far anything was moved, and the longest task. */
function watch(): void {
  const watched = window as unknown as Watched;
  Object.assign(watched, { paintedAt: 0, shift: 0, longest: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask')
        watched.longest = Math.max(watched.longest, entry.duration);
      else watched.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ entryTypes: ['layout-shift', 'longtask'] });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('html > div')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => Object.assign(watched, { paintedAt: Date.now() }));
      port1.start();
      port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true });
}

const watchedOf = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { paintedAt, shift, longest } = window as unknown as Watched;
    return { paintedAt, shift, longest };
  });

async function newPage(browser: LaunchedBrowser, height: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height });
  await page.addInitScript(watch);
  return page;
}

/** Milliseconds from the worker's getting a settled posting to the frame with its note, and how far it moved the page. */
async function noteRound(browser: LaunchedBrowser): Promise<{ ms: number; shift: number }> {
  const page = await newPage(browser, 860);
  await page.goto(greenhouseUrl('tessellate'));
  const { reportedAt } = await settledFrame(page, await browser.worker());
  await page.waitForFunction(() => (window as unknown as Watched).paintedAt > 0);
  const { paintedAt, shift } = await watchedOf(page);
  await page.close();
  return { ms: paintedAt - reportedAt, shift };
}

/** Processor time of the main thread, in milliseconds, for a page of cards that are all in sight; until they are badged, if at all. */
async function badgeRound(browser: LaunchedBrowser, url: string, awaited: number) {
  const page = await newPage(browser, 20_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.bringToFront();
  const hanging = () => page.evaluate(() => document.querySelectorAll('.row h3 > span').length);
  do await page.waitForTimeout(500);
  while ((await hanging()) < awaited);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const { shift, longest } = await watchedOf(page);
  await page.close();
  return { ms: seconds * 1000, shift, longest };
}

async function rounds<T>(work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // One after the other: two at once would measure each other.
    // oxlint-disable-next-line no-await-in-loop
    results.push(await work());
  }
  return results;
}

function median(figures: number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function print(name: string, figure: string): void {
  stdout.write(`${name.padEnd(64)}${figure.padStart(12)}\n`);
}

buildExtension('chrome');
const browser = await launchChromium({ headless: true });
await serveSamples(browser.context);
const html = ashbyBoard('larkspur', withUuids(sampleCards(CARDS)));
for (const url of [BOARD, ELSEWHERE]) {
  // oxlint-disable-next-line no-await-in-loop -- two routes, in order
  await browser.context.route(`${url}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}
const notes = await rounds(() => noteRound(browser));
const badged = await rounds(() => badgeRound(browser, BOARD, BADGED));
const bare = await rounds(() => badgeRound(browser, ELSEWHERE, 0));
const worker = await browser.worker();
await worker.evaluate(() =>
  chrome.storage.local.set({ settings: { askBoards: false, listBadges: false } }),
);
const off = await rounds(() => badgeRound(browser, BOARD, 0));
await browser.close();

print(
  `note of ${midNlp.title}: painted after it was read, median`,
  `${median(notes.map(({ ms }) => ms))} ms`,
);
print('layout shift by the note, at most', String(Math.max(...notes.map(({ shift }) => shift))));
const costOf = (some: { ms: number }[], others: { ms: number }[]): string =>
  `${(median(some.map(({ ms }) => ms)) - median(others.map(({ ms }) => ms))).toFixed(0)} ms`;
print(`${CARDS} cards in sight: processor time of the page, all scripts`, costOf(badged, bare));
print('of it for the badges', costOf(badged, off));
print(
  'longest task with badges, median',
  `${median(badged.map(({ longest }) => longest)).toFixed(0)} ms`,
);
print(
  'longest task of the same page elsewhere, median',
  `${median(bare.map(({ longest }) => longest)).toFixed(0)} ms`,
);
print('layout shift by the badges, at most', String(Math.max(...badged.map(({ shift }) => shift))));
