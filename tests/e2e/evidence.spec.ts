import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup, type ActionPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { activeTabId, settledFrame } from './browser/tab-state';
import { noPay, seniorRag } from './pages/sample-postings';
import { linkedInUrl, serveSamples } from './pages/serve-samples';

let browser: LaunchedBrowser;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.beforeEach(async () => {
      browser = await launchChromium({ headless: true, colorScheme });
      await serveSamples(browser.context);
    });

    test.afterEach(() => browser.close());

    test(`a premium off, and on again: band, verdict, badge and page note follow (${colorScheme})`, async () => {
      const page = await openPosting(seniorRag.id);
      const tabId = await activeTabId(await browser.worker());
      const popup = await openPopup(browser, page);
      // 200,000 x 1.15 x 1.15; 280,000 x 1.25 x 1.20 at most x 1.40.
      await popup.waitForText('Market band\n$264.5K–$392K');
      await popup.waitForText('Well below market');
      expect(await badgeTitle(tabId)).toBe('Headroom: Well below market');

      await flip(popup, 'Retrieval');
      await popup.waitForText('Counted, the market band would be $264.5K–$392K.');
      await popup.waitForText('Market band\n$230K–$350K');
      await popup.waitForText('$20K under the market band.');
      expect(await popup.text()).not.toContain('Well below market');
      await expect.poll(() => badgeTitle(tabId)).toBe('Headroom: Below market');
      await expect.poll(() => noteText(page)).toContain('$230K–$350K');

      await flip(popup, 'Retrieval');
      await popup.waitForText('Market band\n$264.5K–$392K');
      await popup.waitForText('Well below market');
      await expect.poll(() => badgeTitle(tabId)).toBe('Headroom: Well below market');
      await expect.poll(() => noteText(page)).toContain('$264.5K–$392K');
      await popup.close();
    });

    test(`the weight of the premiums and the stance (${colorScheme})`, async () => {
      const page = await openPosting(seniorRag.id);
      const popup = await openPopup(browser, page);
      await popup.waitForText('Premiums count');
      // 200,000 x 1.15 x 1.075; 280,000 x 1.25 x 1.10.
      await choose(popup, 'Half');
      await popup.waitForText('Market band\n$247.3K–$385K');
      await popup.waitForText('$265K–$290K');
      // From 92% of it, at most 1.10 x 240,000, to the nearest 5,000.
      await popup.openTab('Ask');
      await popup.waitForText('Cautious');
      await choose(popup, 'Cautious');
      await popup.waitForText('$245K–$265K');
      await popup.close();
    });

    test(`tried at the next level in place, and nothing of it kept (${colorScheme})`, async () => {
      const page = await openPosting(seniorRag.id);
      const popup = await openPopup(browser, page);
      await popup.waitForText('Try it as staff');
      await popup.click('Try it as staff');
      await popup.waitForText('As staff it would be well below market');
      await popup.waitForText('Only tried, not judged so');
      expect(await popup.text()).toContain('Senior, stated');
      await popup.close();
      const again = await openPopup(browser, page);
      await again.waitForText('Try it as staff');
      expect(await again.text()).not.toContain('Only tried');
      await again.close();
    });

    test(`the user's own market shows from eight of a level on (${colorScheme})`, async () => {
      await openPosting(noPay.id);
      await observe(7);
      const page = await openPosting(seniorRag.id);
      const popup = await openPopup(browser, page);
      await popup.waitForText('8 senior ranges that you have viewed: median $205K');
      await popup.waitForText('this one at the 63rd percentile');
      await popup.close();

      const tabId = await activeTabId(await browser.worker());
      const full = await browser.context.newPage();
      await full.goto(own(`popup.html?tab=${tabId}`));
      await full.getByText('How sure is this?').waitFor();
      await full.getByRole('button', { name: 'Try it as staff' }).click();
      await full.getByRole('switch', { name: /^Retrieval/ }).click();
      await full.getByText(/^Counted, the market band would be/).waitFor();
      expect(await violations(full)).toEqual([]);
    });

    test(`a law on ranges: its name, its date, and a line to ask with (${colorScheme})`, async () => {
      const page = await openPosting(noPay.id);
      const popup = await openPopup(browser, page);
      await popup.waitForText('No pay posted');
      await popup.openTab('Ask');
      await popup.waitForText(
        'Washington usually requires a pay range in postings (since January 1, 2023).',
      );
      await popup.waitForText('Could you share the pay range for this role?');
      await popup.close();

      const tabId = await activeTabId(await browser.worker());
      const full = await browser.context.newPage();
      await full.goto(own(`popup.html?tab=${tabId}`));
      await full.getByRole('tab', { name: 'Ask' }).click();
      await full.getByText('Could you share the pay range').waitFor();
      expect(await violations(full)).toEqual([]);
    });
  });
}

const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;

/** A LinkedIn sample in a tab of its own, judged. */
async function openPosting(id: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(linkedInUrl(id));
  await settledFrame(page, await browser.worker());
  return page;
}

async function badgeTitle(tabId: number): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
}

/** Flips the switch whose name begins so. */
function flip(popup: ActionPopup, name: string): Promise<unknown> {
  return popup.evaluate(`[...document.querySelectorAll('[role=switch]')]
    .find((input) => input.labels[0].innerText.startsWith(${JSON.stringify(name)})).click()`);
}

/** Picks the radio button whose label begins so. */
function choose(popup: ActionPopup, label: string): Promise<unknown> {
  return popup.evaluate(`[...document.querySelectorAll('input[type=radio]')]
    .find((input) => input.labels[0].innerText.startsWith(${JSON.stringify(label)})).click()`);
}

/** Notes so many senior postings as viewed, their middles from $170K up, $10K apart. */
async function observe(count: number): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(own('options.html'));
  await page.evaluate(
    (notes) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('headroom');
        opening.addEventListener('error', () => fail(opening.error!));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('observedPay', 'readwrite');
          for (const note of notes) transaction.objectStore('observedPay').put(note);
          transaction.addEventListener('complete', () => {
            database.close();
            done();
          });
        });
      }),
    Array.from({ length: count }, (_, index) => ({
      key: `board:${index}`,
      level: 'senior',
      metro: 'national',
      low: 150_000 + index * 10_000,
      high: 190_000 + index * 10_000,
      month: '2026-11',
    })),
  );
  await page.close();
}
