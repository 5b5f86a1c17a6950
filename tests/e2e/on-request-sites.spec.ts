import { expect, test, type Page } from '@playwright/test';
import { ON_REQUEST_SCRIPTS, PAGE_NOTE_SCRIPT } from '@/access/on-request-scripts';
import { allowSite } from './browser/allow-site';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { clickToolbarButton } from './browser/open-popup';
import { noteText, noteTexts } from './browser/page-note';
import { activeTabId, tabStates } from './browser/tab-state';
import { icimsPage, icimsUrl, pageAroundIcims } from './pages/icims-page';
import { seniorRag } from './pages/sample-postings';
import { wellfoundPage, wellfoundUrl } from './pages/wellfound-page';

const ICIMS_HOST = 'careers-larkspur.icims.com';
const FRAME_URL = icimsUrl(ICIMS_HOST, seniorRag);
const COMPANY_URL = 'https://careers.example.com/jobs/1';
const VERDICT = 'Well below market';

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await serve('https://wellfound.com', () => wellfoundPage(seniorRag));
  await serve('https://careers.example.com', () => pageAroundIcims(FRAME_URL));
  await serve(`https://${ICIMS_HOST}`, (url) =>
    url.searchParams.has('in_iframe') ? icimsPage(seniorRag) : pageAroundIcims(FRAME_URL),
  );
});

test.afterEach(async () => {
  const asked = browser.requests.asked;
  await browser.close();
  expect(asked, 'requests that nothing on the page asked for').toEqual([]);
});

async function serve(origin: string, html: (url: URL) => string): Promise<void> {
  await browser.context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html(new URL(route.request().url())),
    }),
  );
}

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** What each frame of the page in front shows: the site of its posting, or else what it is. */
async function readFrames(): Promise<string[]> {
  const worker = await browser.worker();
  const state = (await tabStates(worker))[await activeTabId(worker)] ?? {};
  return Object.values(state)
    .map((frame) => (frame.kind === 'judged' ? frame.judged.posting.site : frame.kind))
    .toSorted();
}

/**
 * Loads a page anew until the registered script has read these frames. The browser tells of a registration before each
 * of its processes knows of it: a page that loads within that moment goes without the script, about 1 in 60.
 */
async function reloadUntil(page: Page, frames: string[]): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect.poll(readFrames, { timeout: 5_000 }).toEqual(frames);
  }).toPass();
}

/** The scripts that are registered, by the match pattern that they are registered for. */
async function registeredScripts(): Promise<Record<string, string[]>> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return Object.fromEntries(scripts.map(({ matches, js }) => [matches?.[0] ?? '', js ?? []]));
  });
}

test('a job board is read by its own reader on a click, and then always', async () => {
  await allowSite(browser, 'https://wellfound.com/*');
  const page = await open(wellfoundUrl(seniorRag));
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('Read this page');
  await popup.click('Read this page');
  await popup.waitForText(VERDICT);
  expect(await readFrames()).toEqual(['wellfound']);

  await popup.click('Always on Wellfound');
  await expect.poll(registeredScripts).toEqual({
    'https://wellfound.com/*': ['page-note.js', 'content-scripts/job-boards-on-request.js'],
  });
  await reloadUntil(page, ['wellfound']);
  await expect.poll(() => noteText(page)).toContain(VERDICT);
  expect(await noteTexts(page)).toHaveLength(1);
});

test('an applicant tracking system’s frame in its own page is read on a click', async () => {
  const page = await open(FRAME_URL);
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('Read this page');
  await popup.click('Read this page');
  await popup.waitForText(VERDICT);
  expect(await readFrames()).toEqual(['icims', 'none']);
});

test('a frame of a site that the user allows is read in a company’s page, with that page and without it', async () => {
  const pattern = `https://${ICIMS_HOST}/*`;
  await allowSite(browser, pattern);
  const own = await open(FRAME_URL);
  const asking = await clickToolbarButton(browser, own);
  await asking.waitForText('Always on iCIMS');
  await asking.click('Always on iCIMS');
  await expect.poll(registeredScripts).toEqual({
    [pattern]: ['page-note.js', 'content-scripts/applicant-tracking-on-request.js'],
  });
  await asking.close();

  const page = await open(COMPANY_URL);
  await reloadUntil(page, ['icims']);
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText(VERDICT);
  await popup.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
    chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ${JSON.stringify([PAGE_NOTE_SCRIPT, ...Object.values(ON_REQUEST_SCRIPTS)])},
    }))`);
  await expect.poll(readFrames).toEqual(['icims', 'none']);
  expect(await popup.text()).toContain(VERDICT);
});
