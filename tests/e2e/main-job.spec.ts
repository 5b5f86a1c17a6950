import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { activeTabId, settledFrame } from './browser/tab-state';
import { midNlp, notAnAiRole, seniorRag } from './pages/sample-postings';
import { greenhouseUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await serveSamples(browser.context);
});

test.afterEach(async () => {
  const asked = browser.requests.asked;
  await browser.close();
  expect(asked, 'requests that nothing on the page asked for').toEqual([]);
});

async function openSample(url: string) {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.goto(url);
  const frame = await settledFrame(page, await browser.worker());
  return { page, frame, errors };
}

async function badgeText(): Promise<string> {
  const worker = await browser.worker();
  const tabId = await activeTabId(worker);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

test('a LinkedIn posting below market: note, badge and popup agree', async () => {
  const { page, errors } = await openSample(linkedInUrl(seniorRag.id));

  // Senior in San Francisco with RAG: 200-280K × 1.15-1.25 × 1.15-1.20, capped at 1.40.
  await expect.poll(() => noteText(page)).toContain('Well below market');
  expect(await noteText(page)).toContain('$264.5K–$392K');
  expect(await noteText(page)).toContain('$265K–$290K');
  expect(await badgeText()).toBe('▼');

  const popup = await openPopup(browser, page);
  await popup.waitForText('Well below market');
  const text = await popup.text();
  expect(text).toContain(seniorRag.title);
  expect(text).toContain('$265K–$290K');
  expect(text).toContain('$24K–$48K');
  expect(errors).toEqual([]);
});

test('a Greenhouse posting at market: note, badge and popup agree', async () => {
  const { page, errors } = await openSample(greenhouseUrl('tessellate'));

  // Mid in Austin: 165-210K × 0.97-1.03.
  await expect.poll(() => noteText(page)).toContain('At market');
  expect(await badgeText()).toBe('◆');

  const popup = await openPopup(browser, page);
  await popup.waitForText('At market');
  expect(await popup.text()).toContain(midNlp.title);
  expect(errors).toEqual([]);
});

test('a role that is no AI role gets no note and no verdict, and its pay is still shown', async () => {
  const { page } = await openSample(linkedInUrl(notAnAiRole.id));

  const popup = await openPopup(browser, page);
  await popup.waitForText('Not an AI role');
  expect(await popup.text()).toContain('$42–$58/hr');
  expect(await noteText(page)).toBe('');
});

test('save in the popup, then compare, remove with undo', async () => {
  for (const url of [linkedInUrl(seniorRag.id), greenhouseUrl('tessellate')]) {
    const { page } = await openSample(url);
    const popup = await openPopup(browser, page);
    await popup.waitForText('Save');
    await popup.click('Save');
    await popup.waitForText('Saved');
    await popup.close();
  }
  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  const rows = compare.getByRole('row');
  await expect(rows.filter({ hasText: seniorRag.title })).toContainText('$265K–$290K');
  await expect(rows.filter({ hasText: midNlp.title })).toContainText('At market');

  await rows
    .filter({ hasText: midNlp.title })
    .getByRole('button', { name: /remove/i })
    .click();
  await expect(rows.filter({ hasText: midNlp.title })).toHaveCount(0);
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect(rows.filter({ hasText: midNlp.title })).toHaveCount(1);
});
