import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import type { Page } from '@playwright/test';
import { buildExtension } from '../e2e/browser/build-extension';
import { launchChromium, type LaunchedBrowser } from '../e2e/browser/launch-chromium';
import { clickToolbarButton } from '../e2e/browser/open-popup';
import { stopWorker } from '../e2e/browser/stop-worker';
import { settledFrame } from '../e2e/browser/tab-state';
import { seniorRag } from '../e2e/pages/sample-postings';
import { linkedInUrl, serveSamples } from '../e2e/pages/serve-samples';

/**
 * Prints how soon the action popup shows its verdict, in Chromium: `npm run bench:popup`. Measured from the start of the
 * popup's navigation to its first paint, which holds the verdict: nothing is painted before it. With the worker awake,
 * with it stopped, and a popup of one word beside them. Times are of the wall clock, and so of this machine and what else
 * it does.
 */
const ROUNDS = 15;
const BUILD = '.output/chrome-mv3';
const EMPTY = 'empty/popup.html';

/** Milliseconds to the first paint with words in it; waits for it. */
const FIRST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) resolve(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

/** Opens the popup over a page by its button, and gives the time to its first paint. */
async function timeToPaint(browser: LaunchedBrowser, page: Page, words: string): Promise<number> {
  const popup = await clickToolbarButton(browser, page);
  const time = await popup.evaluate<number>(FIRST_PAINT);
  const text = await popup.text();
  if (!text.includes(words)) throw new Error(`The first paint does not show "${words}": ${text}`);
  await popup.close();
  await page.waitForTimeout(200);
  return time;
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
  const figures = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  const cells = figures.map((time) => (time ?? 0).toFixed(0).padStart(10));
  stdout.write(`${name.padEnd(32)}${cells.join('')}\n`);
}

/** Has the button open another page of the extension. */
async function setPopup(browser: LaunchedBrowser, popup: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((path) => chrome.action.setPopup({ popup: path }), popup);
}

async function main(): Promise<void> {
  buildExtension('chrome');
  mkdirSync(join(BUILD, 'empty'), { recursive: true });
  writeFileSync(join(BUILD, EMPTY), '<!doctype html><title>Empty</title><body>Empty</body>');
  const browser = await launchChromium({ headless: true });
  try {
    await serveSamples(browser.context);
    const page = await browser.context.newPage();
    await page.goto(linkedInUrl(seniorRag.id));
    await settledFrame(page, await browser.worker());
    stdout.write(`${'ms to the first paint'.padEnd(32)}    median       min       max\n`);

    await setPopup(browser, EMPTY);
    const empty = () => timeToPaint(browser, page, 'Empty');
    await empty();
    print('empty popup', await repeat(empty));

    await setPopup(browser, 'popup.html');
    const judged = () => timeToPaint(browser, page, 'Well below market');
    await judged();
    print('verdict, worker awake', await repeat(judged));
    print(
      'verdict, worker stopped',
      await repeat(async () => {
        await stopWorker(browser);
        return judged();
      }),
    );
  } finally {
    await browser.close();
  }
}

await main();
