import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { activeTabId, settledFrame } from './browser/tab-state';
import { stopWorker } from './browser/stop-worker';
import { noPay, seniorRag } from './pages/sample-postings';
import { linkedInSearchUrl, serveSamples } from './pages/serve-samples';

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await serveSamples(browser.context);
});

test.afterEach(() => browser.close());

test('the worker is stopped between reading, navigating, showing and saving: nothing is lost', async () => {
  const page = await browser.context.newPage();
  await page.goto(linkedInSearchUrl(seniorRag.id));
  await settledFrame(page, await browser.worker());
  const tabId = await activeTabId(await browser.worker());
  await stopWorker(browser);

  // The page speaks to a worker that has to start first.
  await page.bringToFront();
  await page.locator(`[data-open="${noPay.id}"]`).click();
  await expect.poll(() => noteText(page)).toContain('No pay posted');
  await page.locator(`[data-open="${seniorRag.id}"]`).click();
  await expect.poll(() => noteText(page)).toContain('Well below market');

  const popup = await openPopup(browser, page);
  await popup.waitForText('Well below market');
  await popup.close();
  await stopWorker(browser);

  // Opened as a tab, since opening the action popup from a test would wake the worker.
  const saver = await browser.context.newPage();
  await saver.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tabId}`);
  await saver.getByRole('button', { name: /^Save/ }).click();
  await expect(saver.getByText('Saved').first()).toBeVisible();

  await stopWorker(browser);
  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  await expect(compare.getByRole('row').filter({ hasText: seniorRag.title })).toContainText(
    '$265K–$290K',
  );
});
