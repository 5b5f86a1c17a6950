import { stdout } from 'node:process';
import type { Page } from '@playwright/test';
import { rowOf } from '@/storage/row-of';
import { buildExtension } from '../e2e/browser/build-extension';
import { launchChromium } from '../e2e/browser/launch-chromium';
import { openBarePage, type Rows } from '../e2e/browser/raw-database';
import { savedRows } from './saved-rows';

/**
 * Prints how fast the page of saved postings is in Chromium, with few of them and with thousands:
 * `npm run bench:compare`. Times are of the wall clock, and so of this machine and what else it does: an empty page of
 * the extension stands beside them.
 */
const COUNTS = [0, 3, 40, 10_000];
const ROUNDS = 7;
const PER_WRITE = 500;

/** Notes when the page first has a row, or says that there is none, and when that is painted. */
const WATCH = `
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => { globalThis.paintedAt = performance.now(); })));
  new MutationObserver((_, observer) => {
    if (!document.querySelector('tbody tr[data-index], main:not(:has(table)) h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.rowsAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });`;

/** Waits until an expression has a value, without the page's own timers being in the way. */
const until = (expression: string) =>
  `new Promise((resolve) => { const timer = setInterval(() => { const value = ${expression}; if (value) { clearInterval(timer); resolve(value); } }, 5); })`;

/** Milliseconds from an action to the frame that shows what came of it. */
const timed = (action: string) =>
  `new Promise((resolve) => { const start = performance.now(); ${action}; requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => resolve(performance.now() - start); port2.postMessage(0); }); })`;

/** A click on a heading. */
const press = (heading: string) =>
  timed(
    `[...document.querySelectorAll('th button')].find((button) => button.textContent === '${heading}').click()`,
  );

/** Words in the search box. */
const type = (text: string) =>
  timed(`(() => {
    const box = document.querySelector('input[type=search]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, '${text}');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

async function milliseconds(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression));
}

/** Puts so many saved postings in place of those that are stored. */
async function seed(page: Page, count: number): Promise<void> {
  const postings = savedRows(count);
  await writeStores(page, { savedPostings: [], savedRows: [] }, true);
  for (let from = 0; from < count; from += PER_WRITE) {
    const some = postings.slice(from, from + PER_WRITE);
    // One after the other: a message to the browser has its limits.
    // oxlint-disable-next-line no-await-in-loop
    await writeStores(page, { savedPostings: some, savedRows: some.map(rowOf) }, false);
  }
}

function writeStores(page: Page, stores: Rows, isEmptied: boolean): Promise<void> {
  return page.evaluate(
    ([rowsByStore, clear]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('headroom');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(Object.keys(rowsByStore), 'readwrite');
          for (const [name, rows] of Object.entries(rowsByStore)) {
            const store = writing.objectStore(name);
            if (clear) store.clear();
            for (const row of rows) store.put(row);
          }
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(writing.error));
        });
      }),
    [stores, isEmptied] as const,
  );
}

async function repeat(work: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // One after the other, as a user would.
    // oxlint-disable-next-line no-await-in-loop
    times.push(await work());
  }
  return times;
}

function print(name: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [median, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const cells = [median, longest].map((time) => (time ?? 0).toFixed(0).padStart(12));
  stdout.write(`${name.padEnd(40)}${cells.join('')}\n`);
}

async function measure(page: Page, bare: Page, own: string, count: number): Promise<void> {
  await page.goto('about:blank');
  await seed(bare, count);
  const opened = async (path: string, expression: string) => {
    await page.goto(`${own}${path}`);
    return milliseconds(page, until(expression));
  };
  const isWhole = `document.querySelector('table[aria-rowcount="${count + 1}"]') && performance.now()`;
  stdout.write(
    `\n${`${count} saved postings`.padEnd(40)}${'median'.padStart(12)}${'longest'.padStart(12)}\n`,
  );
  print('an empty page', await repeat(() => opened('manifest.json', 'globalThis.paintedAt')));
  print(
    count === 0 ? 'that there are none' : 'first rows',
    await repeat(() => opened('compare.html', 'globalThis.rowsAt')),
  );
  if (count === 0) return;
  print('all rows', await repeat(() => opened('compare.html', isWhole)));
  for (const heading of ['Title', 'Posted', 'Verdict']) {
    // oxlint-disable-next-line no-await-in-loop
    print(`sort by ${heading}`, await repeat(() => milliseconds(page, press(heading))));
  }
  const words = ['e', 'en', 'engineer', 'engineer 7', 'zzz', 'staff', ''];
  print('filter by words', await repeat(() => milliseconds(page, type(words.shift() ?? ''))));
}

async function main(): Promise<void> {
  buildExtension('chrome');
  const browser = await launchChromium({ headless: true });
  const own = `chrome-extension://${browser.extensionId}/`;
  const bare = await openBarePage(browser);
  const page = await browser.context.newPage();
  // The page has its database made.
  await page.goto(`${own}compare.html`);
  await page.locator('main h1').waitFor();
  await page.addInitScript(WATCH);
  stdout.write(
    'Milliseconds, from the start of the navigation or the click to the frame that shows it\n',
  );
  for (const count of COUNTS) {
    // oxlint-disable-next-line no-await-in-loop
    await measure(page, bare, own, count);
  }
  await browser.close();
}

await main();
