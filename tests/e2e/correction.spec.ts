import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { stopWorker } from './browser/stop-worker';
import { activeTabId, settledFrame } from './browser/tab-state';
import { noPay, notAnAiRole, seniorRag } from './pages/sample-postings';
import { linkedInUrl, serveSamples } from './pages/serve-samples';

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

/** A sample in a tab, and its popup in another, where it can be driven by keyboard and pointer. */
async function openSample(id: string) {
  const page = await browser.context.newPage();
  await page.goto(linkedInUrl(id));
  await settledFrame(page, await browser.worker());
  const tabId = await activeTabId(await browser.worker());
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tabId}`);
  return { page, popup, tabId };
}

async function badgeText(tabId: number): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

test('a level set in the popup: verdict, note, badge; after a reload still so; undone', async () => {
  const { page, popup, tabId } = await openSample(seniorRag.id);
  await expect(popup.getByRole('heading', { name: 'Well below market' })).toBeVisible();

  await popup.getByRole('button', { name: /change level/ }).click();
  await popup.getByRole('menuitemradio', { name: 'Entry' }).click();

  // Entry in San Francisco with RAG: 130-165K × 1.15-1.25 × 1.15-1.20, capped at 1.40.
  await expect(popup.getByRole('heading', { name: 'At market, middle third' })).toBeVisible();
  await expect(popup.getByText('Entry, set by you')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('At market');
  expect(await noteText(page)).toContain('$171.9K–$231K');
  expect(await noteText(page)).toContain('Corrected by you');
  expect(await badgeText(tabId)).toBe('◆');

  await page.reload();
  await settledFrame(page, await browser.worker());
  await expect.poll(() => noteText(page)).toContain('$171.9K–$231K');
  const actionPopup = await openPopup(browser, page);
  await actionPopup.waitForText('Entry, set by you');
  await actionPopup.close();

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo level' }).click();
  await expect(popup.getByText('Senior, stated')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Well below market' })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('Well below market');
  expect(await badgeText(tabId)).toBe('▼');
});

test('by keyboard alone, with a worker that sleeps', async () => {
  const { popup } = await openSample(seniorRag.id);
  const place = popup.getByRole('button', { name: /change place/ });
  await expect(place).toContainText('San Francisco Bay Area');
  await stopWorker(browser);

  await place.focus();
  await popup.keyboard.press('Enter');
  const austin = popup.getByRole('menuitemradio', { name: 'Austin area' });
  await expect(austin).toBeVisible();
  await popup.keyboard.type('Aus');
  await expect(austin).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(place).toContainText('Austin area, set by you');
  await expect(place).toBeFocused();

  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Undo place' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(place).toContainText('San Francisco Bay Area');
  await expect(popup.getByRole('button', { name: 'Undo place' })).toHaveCount(0);
  await expect(place).toBeFocused();
});

test('what pays for what: a range is no base pay, and is again', async () => {
  const { page, popup } = await openSample(seniorRag.id);
  await popup.getByRole('tab', { name: 'Posting' }).click();
  await popup.getByRole('button', { name: /change range/ }).click();
  await popup.getByRole('menuitemradio', { name: 'Total compensation' }).click();
  await expect(popup.getByRole('heading', { name: 'Total pay only' })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('Total pay only');

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo range' }).click();
  await expect(popup.getByRole('heading', { name: 'Well below market' })).toBeVisible();
});

test('what the page is: an AI role after all, and no posting at all', async () => {
  const { page, popup, tabId } = await openSample(notAnAiRole.id);
  await popup.getByRole('button', { name: /change role/ }).click();
  await popup.getByRole('menuitem', { name: 'This is an AI role' }).click();
  await expect(popup.getByText('AI role, set by you')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('market');

  await popup.bringToFront();
  await popup.getByRole('button', { name: /change role/ }).click();
  await popup.getByRole('menuitem', { name: 'Not a job posting' }).click();
  await expect(popup.getByRole('heading', { name: 'Not a job posting' })).toBeVisible();
  await expect.poll(() => noteText(page)).toBe('');
  expect(await badgeText(tabId)).toBe('');

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('AI role, set by you')).toBeVisible();
});

test('pay typed in for a posting without any: verdict in popup, note and badge; undone', async () => {
  const { page, popup, tabId } = await openSample(noPay.id);
  await expect(popup.getByRole('heading', { name: 'No pay posted' })).toBeVisible();
  expect(await badgeText(tabId)).toBe('○');

  await popup.getByRole('tab', { name: 'Posting' }).click();
  await popup.getByRole('button', { name: 'Enter the pay yourself' }).click();
  const form = popup.getByRole('form', { name: 'Your pay figure' });
  await form.getByLabel('From').fill('100');
  await form.getByLabel('To').fill('120k');
  await popup.keyboard.press('Enter');
  await expect(form.getByText('This reads as $100/yr, too little to be pay.')).toBeVisible();
  await form.getByLabel('From').fill('$100k');
  await popup.keyboard.press('Enter');

  await expect(popup.getByRole('heading', { name: 'Well below market' })).toBeVisible();
  const own = popup.getByRole('region', { name: 'Pay set by you' });
  await expect(own).toContainText('$100K–$120K/yr');
  await expect(own).toContainText('Set by you');
  await expect(popup.getByRole('button', { name: 'Change your pay figure' })).toBeFocused();
  expect(await badgeText(tabId)).toBe('▼');
  await page.bringToFront();
  await expect.poll(() => noteText(page)).toContain('Well below market');
  expect(await noteText(page)).toContain('Your figure');
  expect(await noteText(page)).toContain('Pay set by you');

  await page.reload();
  await settledFrame(page, await browser.worker());
  await expect.poll(() => noteText(page)).toContain('$100K–$120K/yr');

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo pay' }).click();
  await expect(popup.getByRole('heading', { name: 'No pay posted' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Enter the pay yourself' })).toBeFocused();
  await expect.poll(() => badgeText(tabId)).toBe('○');
});

test('a title set in the popup has the role read anew, saved postings too; undone', async () => {
  const { popup } = await openSample(notAnAiRole.id);
  await popup.getByRole('button', { name: 'Change title or company' }).click();
  await popup.getByLabel('Title', { exact: true }).fill('Staff Machine Learning Engineer');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Staff, stated')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Undo title' })).toBeVisible();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();

  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  const saved = compare.getByRole('row', { name: /Staff Machine Learning Engineer/ });
  await expect(saved.getByRole('cell', { name: 'Staff', exact: true })).toBeVisible();

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo title' }).click();
  await expect(popup.getByRole('heading', { name: notAnAiRole.title })).toBeVisible();
  await expect(compare.getByRole('row', { name: /Registered Nurse/ })).toContainText(
    'Not an AI role',
  );
});

test('a figure that is not pay, and another workplace: set, and undone', async () => {
  const { popup, tabId } = await openSample(seniorRag.id);
  await popup.getByRole('tab', { name: 'Posting' }).click();
  await popup.getByRole('button', { name: /change range/ }).click();
  await popup.getByRole('menuitem', { name: 'This is not pay' }).click();
  await expect(popup.getByRole('heading', { name: 'No pay posted' })).toBeVisible();
  await expect(popup.getByText('Not pay, set by you')).toBeVisible();
  await expect.poll(() => badgeText(tabId)).toBe('○');
  await popup.getByRole('button', { name: 'Undo range' }).click();
  await expect(popup.getByRole('heading', { name: 'Well below market' })).toBeVisible();

  await popup.getByRole('button', { name: /change workplace/ }).click();
  await popup.getByRole('menuitemradio', { name: 'Remote' }).click();
  await expect(popup.getByText('Remote, set by you')).toBeVisible();
  await popup.getByRole('button', { name: 'Undo workplace' }).click();
  await expect(popup.getByRole('button', { name: /change workplace/ })).toContainText('Hybrid');
});
