import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { activeTabId, settledFrame } from './browser/tab-state';
import { fintechRemote, midNlp, noPay, seniorRag } from './pages/sample-postings';
import { greenhouseUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

/** Saves the samples by their popups, and opens the saved postings. */
async function openSaved(browser: LaunchedBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  for (const url of [
    linkedInUrl(seniorRag.id),
    linkedInUrl(noPay.id),
    greenhouseUrl('tessellate'),
    greenhouseUrl('harborandpine'),
  ]) {
    const posting = await browser.context.newPage();
    await posting.goto(url);
    await settledFrame(posting, await browser.worker());
    await page.goto(own(`popup.html?tab=${await activeTabId(await browser.worker())}`));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await posting.close();
  }
  await page.goto(own('compare.html'));
  await expect(page.getByRole('rowheader')).toHaveCount(4);
  return page;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no view of the saved postings has a violation (${colorScheme})`, async () => {
    const browser = await launchChromium({ headless: true, colorScheme });
    await serveSamples(browser.context);
    const page = await openSaved(browser);
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verdict' }).first().click();
    await page.getByRole('menu').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const view of ['Chart', 'Board']) {
      await page.getByRole('radio', { name: view }).click();
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'All saved postings' }).click();
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('rowheader').first().getByRole('button').click();
    await page.getByRole('region', { name: 'Text of the posting' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await browser.close();
  });
}

test.describe('by keyboard alone', () => {
  let browser: LaunchedBrowser;
  let page: Page;

  test.beforeAll(async () => {
    browser = await launchChromium({ headless: true });
    await serveSamples(browser.context);
    page = await openSaved(browser);
  });

  test.afterAll(() => browser.close());

  const focused = () => page.locator(':focus');
  const row = (title: string) => page.getByRole('row').filter({ hasText: title });

  test('search, go into the table, select, compare side by side, and come back', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('tessellate');
    await expect(page.getByText(/1 of 4 postings/)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('rowheader')).toHaveCount(4);

    await row(fintechRemote.title).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('2 postings selected')).toBeVisible();
    await page.getByRole('button', { name: 'Side by side' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '2 side by side' })).toBeFocused();
    await expect(page.getByText(/They differ in/)).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader')).toHaveCount(4);
  });

  test('open a posting, tag it, and the focus is back in its row', async () => {
    await row(seniorRag.title).focus();
    await page.keyboard.press('Enter');
    const tags = page.getByRole('textbox', { name: 'Tags', exact: true });
    await tags.focus();
    await page.keyboard.type('referral');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Tags' })).toHaveText('referral');
    await page.keyboard.press('Escape');
    await expect(row(seniorRag.title)).toBeFocused();
  });

  test('move a card on the board: it keeps the focus, and stays where it was put', async () => {
    await page.getByRole('radio', { name: 'Board' }).click();
    const column = (name: string) => page.getByRole('region', { name });
    await column('Saved').getByRole('listitem').filter({ hasText: midNlp.title }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    const card = column('Applied').getByRole('listitem').filter({ hasText: midNlp.title });
    await expect(card).toBeFocused();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(column('Interviewing').getByText(midNlp.title)).toBeVisible();
    await expect(focused()).toContainText(midNlp.title);

    await page.reload();
    await expect(row(midNlp.title).getByRole('combobox')).toHaveValue('interviewing');
  });

  test('remove a posting, and undo', async () => {
    await row(midNlp.title).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    await expect(focused()).toHaveAttribute('data-index', /\d/);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByRole('rowheader')).toHaveCount(4);
  });
});

test('a card is dragged to another column', async () => {
  const browser = await launchChromium({ headless: true });
  await serveSamples(browser.context);
  const page = await openSaved(browser);
  await page.getByRole('radio', { name: 'Board' }).click();
  const column = (name: string) => page.getByRole('region', { name });
  await column('Saved')
    .getByRole('listitem')
    .filter({ hasText: midNlp.title })
    .dragTo(column('Offer'));
  await expect(column('Offer').getByText(midNlp.title)).toBeVisible();
  await browser.close();
});
