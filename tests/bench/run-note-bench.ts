import { stdout } from 'node:process';
import type { CDPSession, Page } from '@playwright/test';
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

/** Milliseconds of main-thread work of a page of cards, all in sight, until their badges stand, or for as long without. */
async function badgeRound(browser: LaunchedBrowser, badged: boolean) {
  const page = await newPage(browser, 20_000);
  const session = await page.context().newCDPSession(page);
  // Processor time, whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(BOARD);
  await page.bringToFront();
  const start = Date.now();
  const hanging = () =>
    page.evaluate(() => document.querySelectorAll('.row p span, .row h3 span').length);
  const isDone = async () => (badged ? (await hanging()) >= BADGED : Date.now() - start > 2000);
  while (!(await isDone())) await page.waitForTimeout(100);
  const ms = (await seconds(session)) * 1000;
  const { shift, longest } = await watchedOf(page);
  await page.close();
  return { ms, shift, longest };
}

/** Of script, style and layout. */
async function seconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => /^(?:Script|RecalcStyle|Layout)Duration$/.test(name))
    .reduce((sum, { value }) => sum + value, 0);
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

async function setBadges(browser: LaunchedBrowser, listBadges: boolean): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    (on) => chrome.storage.local.set({ settings: { askBoards: false, listBadges: on } }),
    listBadges,
  );
}

buildExtension('chrome');
const browser = await launchChromium({ headless: true });
await serveSamples(browser.context);
const html = ashbyBoard('larkspur', withUuids(sampleCards(CARDS)));
await browser.context.route('https://jobs.ashbyhq.com/**', (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
);
const notes = await rounds(() => noteRound(browser));
const badged = await rounds(() => badgeRound(browser, true));
await setBadges(browser, false);
const bare = await rounds(() => badgeRound(browser, false));
await browser.close();

print(
  `note of ${midNlp.title}: painted after it was read, median`,
  `${median(notes.map(({ ms }) => ms))} ms`,
);
print('layout shift by the note, at most', String(Math.max(...notes.map(({ shift }) => shift))));
const cost = median(badged.map(({ ms }) => ms)) - median(bare.map(({ ms }) => ms));
print(
  `${CARDS} cards badged: main-thread time above the same page without`,
  `${cost.toFixed(0)} ms`,
);
print(
  'longest task with badges, median',
  `${median(badged.map(({ longest }) => longest)).toFixed(0)} ms`,
);
print(
  'longest task without, median',
  `${median(bare.map(({ longest }) => longest)).toFixed(0)} ms`,
);
print('layout shift by the badges, at most', String(Math.max(...badged.map(({ shift }) => shift))));
