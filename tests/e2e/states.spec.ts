import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { settledFrame } from './browser/tab-state';
import { noPay, oteOnly, otherCurrency, seniorRag } from './pages/sample-postings';
import { linkedInSearchUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

let browser: LaunchedBrowser;

test.beforeAll(async () => {
  browser = await launchChromium({ headless: true });
  await serveSamples(browser.context);
});

test.afterAll(() => browser.close());

test.describe('a posting without a verdict says why, in the page and in the popup', () => {
  const states = [
    { posting: noPay, note: 'No pay posted', popup: 'From the market band alone' },
    { posting: otherCurrency, note: 'Outside the US', popup: 'CA$150K–CA$190K' },
    { posting: oteOnly, note: 'OTE only', popup: '$260K–$320K' },
  ];
  for (const { posting, note, popup: words } of states) {
    test(note, async () => {
      const page = await browser.context.newPage();
      await page.goto(linkedInUrl(posting.id));
      await settledFrame(page, await browser.worker());
      await expect.poll(() => noteText(page)).toContain(note);
      const popup = await openPopup(browser, page);
      await popup.waitForText(note);
      await popup.waitForText(words);
      await popup.close();
    });
  }
});

test('a tab without a posting says so, and what is read', async () => {
  const page = await browser.context.newPage();
  await browser.context.route('https://www.example.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto('https://www.example.com/');
  const popup = await openPopup(browser, page);
  await popup.waitForText('No job posting');
  await popup.waitForText('LinkedIn');
  await popup.close();
});

test('after an update of the extension the page asks to be reloaded, and nothing breaks', async () => {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(linkedInSearchUrl(seniorRag.id));
  await settledFrame(page, await browser.worker());
  await expect.poll(() => noteText(page)).toContain('Well below market');

  const worker = await browser.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => null);
  await page.locator(`[data-open="${noPay.id}"]`).click();

  await expect.poll(() => noteText(page)).toContain('Reload this page');
  expect(errors).toEqual([]);
});
