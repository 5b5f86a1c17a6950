import { expect, test, type Page } from '@playwright/test';
import { ON_REQUEST_SCRIPTS, PAGE_NOTE_SCRIPT } from '@/access/on-request-scripts';
import { allowSite } from './browser/allow-site';
import {
  launchChromium,
  type LaunchedBrowser,
  type LaunchOptions,
} from './browser/launch-chromium';
import { clickToolbarButton, openPopup } from './browser/open-popup';
import { noteText, noteTexts } from './browser/page-note';
import { settledFrame, tabStates } from './browser/tab-state';
import { careersPage } from './pages/careers-page';
import { seniorRag } from './pages/sample-postings';

const CAREERS = 'https://careers.example.com';
const PATTERN = `${CAREERS}/*`;
const VERDICT = 'Well below market';

let browser: LaunchedBrowser;

async function launch(options: Partial<LaunchOptions> = {}): Promise<void> {
  browser = await launchChromium({ headless: true, ...options });
  await browser.context.route(`${CAREERS}/**`, (route) => {
    const html = careersPage(route.request().url(), seniorRag);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}

test.beforeEach(() => launch());

test.afterEach(async () => {
  const asked = browser.requests.asked;
  await browser.close();
  expect(asked, 'requests that nothing on the page asked for').toEqual([]);
});

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${CAREERS}${path}`);
  return page;
}

const knownTabs = async () => Object.keys(await tabStates(await browser.worker()));

/** When the only tab that is known was last judged; 0 before. */
async function reportedAt(): Promise<number> {
  const [tab] = Object.values(await tabStates(await browser.worker()));
  return tab?.[0]?.kind === 'judged' ? tab[0].reportedAt : 0;
}

async function registeredScripts(): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ matches, js, allFrames }) => ({ matches, js, allFrames }));
  });
}

test('a page of any site is read on a click, and no other page of it', async () => {
  const page = await open('/jobs/1');
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('Read this page?');
  expect(await knownTabs()).toEqual([]);

  await popup.click('Read this page');
  await popup.waitForText(VERDICT);
  expect(await popup.text()).toContain(seniorRag.title);
  await expect.poll(() => noteText(page)).toContain(VERDICT);
  await popup.close();

  await page.goto(`${CAREERS}/jobs/2`);
  await expect.poll(knownTabs).toEqual([]);
  expect(await noteText(page)).toBe('');
});

test('a page that is read twice has one note', async () => {
  const page = await open('/jobs/1');
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('Read this page?');
  let lastReport = 0;
  for (let times = 0; times < 2; times += 1) {
    await popup.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
      chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        files: ${JSON.stringify([PAGE_NOTE_SCRIPT, ...Object.values(ON_REQUEST_SCRIPTS)])},
      }))`);
    await expect.poll(reportedAt).toBeGreaterThan(lastReport);
    lastReport = await reportedAt();
    await expect.poll(() => noteText(page)).toContain(VERDICT);
  }
  expect(await noteTexts(page)).toHaveLength(1);
});

test('without a click on the toolbar button the page stays closed, and the popup says so', async () => {
  const page = await open('/jobs/1');
  const popup = await openPopup(browser, page);
  await popup.waitForText('click Headroom’s toolbar button');
  expect(await popup.text()).not.toContain('Read this page');
});

test("the browser's own pages stay closed, and the popup says so", async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version');
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('keeps this page closed');
  expect(await popup.text()).not.toContain('Read this page?');
});

test('always on this site: at once, after a restart, and until it is removed', async () => {
  await allowSite(browser, PATTERN);
  const asking = await open('/jobs/1');
  const popup = await clickToolbarButton(browser, asking);
  await popup.waitForText('Always on this site');
  await popup.click('Always on this site');
  await expect.poll(() => noteText(asking)).toContain(VERDICT);
  const script = {
    matches: [PATTERN],
    js: ['page-note.js', 'content-scripts/any-site.js'],
    allFrames: true,
  };
  expect(await registeredScripts()).toEqual([script]);
  expect(await settledFrame(await open('/jobs/2'), await browser.worker())).toMatchObject({
    kind: 'judged',
  });

  await launch({ profileFolder: await browser.closeAndKeepProfile() });
  await expect.poll(registeredScripts).toEqual([script]);
  const page = await open('/jobs/3');
  await expect.poll(() => noteText(page)).toContain(VERDICT);

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  const added = options.getByRole('region', { name: 'Sites that you added' });
  await added.getByRole('button', { name: 'Remove careers.example.com' }).click();
  await expect(added).toContainText('None.');
  await expect.poll(registeredScripts).toEqual([]);
  await expect.poll(() => noteText(page)).toBe('');
  await expect.poll(knownTabs).toEqual([]);
  await page.reload();
  await page.waitForTimeout(500);
  expect(await noteText(page)).toBe('');
});
