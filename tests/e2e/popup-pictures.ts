import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import type { TabState } from '@/storage/tab-state';
import { buildExtension } from './browser/build-extension';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { clickToolbarButton } from './browser/open-popup';
import { activeTabId } from './browser/tab-state';
import { popupStates } from './pages/popup-states';

/**
 * Takes a picture of the popup in every state that it can be in, in light and dark, at the browser's zoom of 100% and
 * 200%, and of each of its tabs: `npx tsx tests/e2e/popup-pictures.ts [folder] [part of a state's name]`. They are to be looked at, one by one.
 */
const [folderArgument = '.output/screenshots/popup', part = ''] = process.argv.slice(2);
const FOLDER = resolve(folderArgument);

/** The popup's own width, and the most that a browser gives it in height, in pixels of the screen. */
const POPUP = { width: 400, height: 600 };
const ZOOMS = [1, 2];

async function main(): Promise<void> {
  buildExtension('chrome');
  for (const colorScheme of ['light', 'dark'] as const) {
    // One browser at a time.
    // oxlint-disable-next-line no-await-in-loop
    const browser = await launchChromium({ headless: true, colorScheme });
    // oxlint-disable-next-line no-await-in-loop
    await takeAll(browser, colorScheme).finally(browser.close);
  }
  process.stdout.write(`The pictures are in ${FOLDER}\n`);
}

async function takeAll(browser: LaunchedBrowser, colorScheme: string): Promise<void> {
  await browser.context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>A page</h1>' }),
  );
  const tab = await browser.context.newPage();
  const page = await browser.context.newPage();
  // The states follow one another in one page.
  /* oxlint-disable no-await-in-loop */
  const states = popupStates().filter(({ name }) => name.includes(part));
  for (const { name, url, frames, panels = [] } of states) {
    if (tab.url() !== url) {
      await tab.goto(url);
      // The browser tells the address of a tab over which the button was clicked.
      await (await clickToolbarButton(browser, tab)).close();
    }
    const tabId = await showState(tab, await browser.worker(), frames);
    for (const zoom of ZOOMS) {
      const folder = join(FOLDER, `${colorScheme}-${zoom}00`);
      mkdirSync(folder, { recursive: true });
      await page.setViewportSize({ width: POPUP.width, height: POPUP.height / zoom });
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tabId}`);
      await page.locator('h1').first().waitFor();
      await settle(page);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: zoom > 1 });
      for (const panel of panels) {
        await page.getByRole('tab', { name: panel }).click();
        await settle(page);
        const path = join(folder, `${name}-${panel.toLowerCase()}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** What loads after the first paint, and what fades in. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200);
}

/** Puts a tab into a state without having it read into it; gives its id. */
async function showState(tab: Page, worker: Worker, frames: TabState): Promise<number> {
  await tab.bringToFront();
  const tabId = await activeTabId(worker);
  // What the tab has reported itself is over by then.
  await tab.waitForTimeout(300);
  await worker.evaluate(([key, state]) => chrome.storage.session.set({ [key]: state }), [
    `tab:${tabId}`,
    frames,
  ] as const);
  return tabId;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
