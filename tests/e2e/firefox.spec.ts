import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox, shows, type LaunchedFirefox } from './browser/launch-firefox';
import { careersPage } from './pages/careers-page';
import { midNlp, seniorRag, staffPlatform } from './pages/sample-postings';
import { workdayApplication } from './pages/workday-application';
import { greenhouseUrl, linkedInSearchUrl, linkedInUrl } from './pages/serve-samples';
import { wellfoundPage, wellfoundUrl } from './pages/wellfound-page';

let firefox: LaunchedFirefox;
/** One of the extension's own pages, to look at its storage from. */
let observer: Page;

test.beforeEach(async () => {
  firefox = await launchFirefox();
  observer = await firefox.openOwnPage('options.html#sites');
});

test.afterEach(() => firefox.browser.close());

/** Waits until a posting is judged; gives the tab that shows it. A tab is read while it is in front. */
async function judgedTab(title: string): Promise<string> {
  await expect.poll(() => statesText()).toMatch(new RegExp(`"kind":"judged".*"title":"${title}"`));
  const states = JSON.parse(await statesText()) as Record<string, unknown>;
  const [key] = Object.entries(states).find(([, state]) => JSON.stringify(state).includes(title))!;
  return key.replace('tab:', '');
}

/** What the extension knows of each tab, as JSON. */
function statesText(): Promise<string> {
  return observer.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return JSON.stringify(await storage.session.get(null));
  });
}

test('Firefox: two postings are read and judged, saved and compared', async () => {
  const samples = [
    { posting: seniorRag, url: linkedInUrl(seniorRag.id), verdict: 'Well below market' },
    { posting: midNlp, url: greenhouseUrl('tessellate'), verdict: 'At market' },
  ];
  for (const { posting, url, verdict } of samples) {
    await firefox.openSample(url);
    const tabId = await judgedTab(posting.title);
    const popup = await firefox.openOwnPage(`popup.html?tab=${tabId}`);
    await shows(popup, verdict);
    await shows(popup, posting.title);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.innerText.startsWith('Save'))?.click();
    });
    await shows(popup, 'Saved');
  }
  const compare = await firefox.openOwnPage('compare.html');
  for (const { posting, verdict } of samples) {
    await shows(compare, posting.title);
    await shows(compare, verdict);
  }
});

test('Firefox: the result follows the posting in view', async () => {
  const page = await firefox.openSample(linkedInSearchUrl(seniorRag.id));
  await judgedTab(seniorRag.title);
  await page.click(`[data-open="${staffPlatform.id}"]`);
  await judgedTab(staffPlatform.title);
  expect(await statesText()).not.toContain(seniorRag.title);
});

test('Firefox: Workday is asked for missing pay from the page itself', async () => {
  const { url, html, dataUrl, data } = workdayApplication;
  const page = await firefox.openSample(url, html, { [dataUrl]: data });
  await judgedTab(midNlp.title);
  const sent: Record<string, string>[] = [];
  page.on('request', (request) => sent.push(request.headers()));
  await observer.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
    await storage.local.set({ settings: { askBoards: true } });
  });
  await expect.poll(statesText).toContain('"min":110000,"max":120000');
  // Nothing in it names this installation, nor an extension.
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toHaveProperty('origin');
  expect(JSON.stringify(sent)).not.toContain('moz-extension');
});

const CAREERS = 'https://careers.example.com/jobs/1';

test.describe('Firefox: a site that the user allows is read at once, and no more once it is removed', () => {
  for (const { url, html } of [
    { url: CAREERS, html: careersPage(CAREERS, seniorRag) },
    { url: wellfoundUrl(seniorRag), html: wellfoundPage(seniorRag) },
  ]) {
    const { host, origin } = new URL(url);
    test(host, async () => {
      const page = await firefox.openSample(url, html);
      // The popup learns the address of a tab by a click on the toolbar button alone, which no test can do here.
      await observer.bringToFront();
      await observer.evaluate((pattern) => {
        const ask = document.createElement('button');
        ask.id = 'ask';
        ask.textContent = 'Ask for the site';
        ask.addEventListener('click', () => {
          const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
          void permissions.request({ origins: [pattern] });
        });
        document.body.prepend(ask);
      }, `${origin}/*`);
      await observer.click('#ask');
      await shows(observer, host);
      await page.bringToFront();
      await judgedTab(seniorRag.title);

      await observer.bringToFront();
      await observer.click(`[aria-label="Remove ${host}"]`);
      await expect.poll(statesText).not.toContain(seniorRag.title);
    });
  }
});
