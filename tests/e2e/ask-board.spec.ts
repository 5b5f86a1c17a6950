import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { settledFrame } from './browser/tab-state';
import { greenhousePage } from './pages/greenhouse-page';
import { midNlp } from './pages/sample-postings';
import { workdayApplication } from './pages/workday-application';

const { pay: _pay, ...unpaid } = midNlp;
const PAGE = `https://job-boards.greenhouse.io/tessellate/jobs/${unpaid.id}`;
const API = `https://boards-api.greenhouse.io/v1/boards/tessellate/jobs/${unpaid.id}?pay_transparency=true`;

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await browser.context.route('https://job-boards.greenhouse.io/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: greenhousePage('tessellate', unpaid),
    }),
  );
});

test.afterEach(() => browser.close());

/** Turns the option on, as the user does. */
async function allowAsking(): Promise<void> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  const option = options.getByRole('checkbox', { name: 'Ask the board for missing pay' });
  await expect(option).not.toBeChecked();
  await option.check();
  await expect(option).toBeChecked();
  await options.close();
}

async function openPosting(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(PAGE);
  await settledFrame(page, await browser.worker());
  await expect.poll(() => noteText(page)).toContain('No pay posted');
  return page;
}

test('no board is asked while the user has not turned it on', async () => {
  const page = await openPosting();
  // Time enough for a request to be made.
  await page.waitForTimeout(1500);
  expect(browser.requests.asked).toEqual([]);
});

test('a board that is out of reach is asked once, and the popup says that it did not answer', async () => {
  await allowAsking();
  const page = await openPosting();
  const popup = await openPopup(browser, page);
  await popup.waitForText('The board was asked for pay and did not answer.');
  await popup.close();

  await page.reload();
  await settledFrame(page, await browser.worker());
  await page.waitForTimeout(1500);
  expect(browser.requests.asked).toEqual(['boards-api.greenhouse.io:443']);
});

test('the note follows the board’s answer, which took nothing of the user to get', async () => {
  await browser.context.addCookies([
    { name: 'visitor', value: 'known', domain: '.greenhouse.io', path: '/' },
  ]);
  const asked: string[] = [];
  const sent: Record<string, string>[] = [];
  await browser.context.route('https://boards-api.greenhouse.io/**', async (route) => {
    asked.push(route.request().url());
    sent.push(await route.request().allHeaders());
    await route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        id: Number(unpaid.id),
        pay_input_ranges: [
          { min_cents: 11_000_000, max_cents: 12_000_000, currency_type: 'USD', title: 'Annual' },
        ],
      },
    });
  });
  await allowAsking();
  const page = await browser.context.newPage();
  await page.goto(PAGE);
  await expect.poll(() => noteText(page)).toContain('$110K–$120K');
  expect(asked).toEqual([API]);
  expect(Object.keys(sent[0] ?? {}).toSorted()).toEqual([
    'accept',
    'accept-language',
    'origin',
    'user-agent',
  ]);
  expect(browser.requests.asked).toEqual([]);
});

test('Workday is asked from the page itself, also for a posting that was open before', async () => {
  const { origin, url, dataUrl, html, data } = workdayApplication;
  await browser.context.addCookies([{ name: 'visitor', value: 'known', url: origin }]);
  const asked: string[] = [];
  const sent: Record<string, string>[] = [];
  await browser.context.route(`${origin}/**`, async (route) => {
    const request = route.request();
    if (!request.url().startsWith(`${origin}/wday/`)) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    asked.push(request.url());
    sent.push(await request.allHeaders());
    await route.fulfill({ json: data });
  });
  const page = await browser.context.newPage();
  await page.goto(url);
  await expect.poll(() => noteText(page)).toContain('No pay posted');
  expect(asked).toEqual([]);
  await allowAsking();
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('$110K–$120K');
  expect(asked).toEqual([dataUrl]);
  expect(sent[0]).not.toHaveProperty('cookie');
  expect(sent[0]).not.toHaveProperty('referer');
  expect(JSON.stringify(sent)).not.toContain(browser.extensionId);
  expect(browser.requests.asked).toEqual([]);
});
