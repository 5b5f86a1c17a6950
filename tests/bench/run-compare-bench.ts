import { stdout } from 'node:process';
import type { Page } from '@playwright/test';
import { buildExtension } from '../e2e/browser/build-extension';
import { launchChromium } from '../e2e/browser/launch-chromium';
import { openBarePage } from '../e2e/browser/raw-database';
import { savedRows } from './saved-rows';

/**
 * Prints how fast the page of saved postings is with 10,000 of them, in Chromium: `npm run bench:compare`. Times are of
 * the wall clock, and so of this machine and what else it does: an empty page of the extension stands beside them.
 */
const COUNT = 10_000;
const ROUNDS = 7;
const PER_WRITE = 500;

/** Notes when the page first has a row, and when that is painted. */
const WATCH = `
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => { globalThis.paintedAt = performance.now(); })));
  new MutationObserver((_, observer) => {
    if (!document.querySelector('tbody tr[data-index]')) return;
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

async function seed(page: Page): Promise<void> {
  const rows = savedRows(COUNT);
  for (let from = 0; from < COUNT; from += PER_WRITE) {
    // One after the other: a message to the browser has its limits.
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('headroom');
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('savedPostings', 'readwrite');
            for (const row of some) writing.objectStore('savedPostings').put(row);
            writing.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
            writing.addEventListener('error', () => reject(writing.error));
          });
        }),
      rows.slice(from, from + PER_WRITE),
    );
  }
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

async function main(): Promise<void> {
  buildExtension('chrome');
  const browser = await launchChromium({ headless: true });
  const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  const bare = await openBarePage(browser);
  const page = await browser.context.newPage();
  await page.goto(own('compare.html'));
  await page.getByText('Nothing saved yet').waitFor();
  await page.goto('about:blank');
  await seed(bare);
  await page.addInitScript(WATCH);

  const opened = async (path: string, expression: string) => {
    await page.goto(own(path));
    return milliseconds(page, until(expression));
  };
  const isWhole = `!document.body.innerText.includes('more on the way') && performance.now()`;
  stdout.write(`\n${COUNT} saved postings: milliseconds\n`);
  stdout.write(`${''.padEnd(40)}${'median'.padStart(12)}${'longest'.padStart(12)}\n`);
  print('an empty page', await repeat(() => opened('manifest.json', 'globalThis.paintedAt')));
  print('first rows', await repeat(() => opened('compare.html', 'globalThis.rowsAt')));
  print('all rows', [await milliseconds(page, until(isWhole))]);

  for (const heading of ['Title', 'Posted', 'Verdict']) {
    // oxlint-disable-next-line no-await-in-loop
    print(`sort by ${heading}`, await repeat(() => milliseconds(page, press(heading))));
  }
  const words = ['e', 'en', 'engineer', 'engineer 7', 'zzz', 'staff', ''];
  print('filter by words', await repeat(() => milliseconds(page, type(words.shift() ?? ''))));
  await browser.close();
}

await main();
