import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { settledFrame } from './browser/tab-state';
import { seniorRag } from './pages/sample-postings';
import { linkedInUrl, serveSamples } from './pages/serve-samples';

let browser: LaunchedBrowser;

async function launch(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  browser = await launchChromium({ headless: true, colorScheme });
  await serveSamples(browser.context);
}

test.afterEach(async () => {
  const asked = browser.requests.asked;
  await browser.close();
  expect(asked, 'requests that nothing on the page asked for').toEqual([]);
});

async function openMarket(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#market`);
  await page.getByRole('heading', { name: 'Market data' }).waitFor();
  return page;
}

async function openPosting(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(linkedInUrl(seniorRag.id));
  await settledFrame(page, await browser.worker());
  return page;
}

async function setSenior(market: Page, low: string, high: string): Promise<void> {
  await market.getByRole('button', { name: 'Change Senior AI engineer' }).click();
  const form = market.getByRole('form', { name: 'Senior AI engineer: your figure' });
  await form.getByLabel('From').fill(low);
  await form.getByLabel('To').fill(high);
  await form.getByRole('button', { name: 'Save' }).click();
}

test('an edited band changes the open popup and the note, and goes back', async () => {
  await launch();
  const market = await openMarket();
  const posting = await openPosting();
  const popup = await openPopup(browser, posting);
  // Senior in San Francisco with RAG: 200-280K × 1.15-1.25 × 1.15-1.20, capped at 1.40.
  await popup.waitForText('Well below market');
  expect(await popup.text()).toContain('$264.5K–$392K');

  await setSenior(market, '100k', '$150,000');
  await expect(market.getByRole('row', { name: /^Senior AI engineer/ })).toContainText(
    '$100K–$150Kyours',
  );
  await popup.waitForText('$132.3K–$210K');
  expect(await popup.text()).not.toContain('Well below market');
  await expect.poll(() => noteText(posting)).toContain('$132.3K–$210K');

  await market.getByRole('button', { name: 'Senior AI engineer: as published' }).click();
  await popup.waitForText('$264.5K–$392K');
  await popup.waitForText('Well below market');
});

test('a place and a rule that are switched off count no more', async () => {
  await launch();
  const market = await openMarket();
  const posting = await openPosting();
  await market.getByRole('checkbox', { name: /^Retrieval-augmented .* counts$/ }).uncheck();
  // 200-280K × 1.15-1.25.
  await expect.poll(() => noteText(posting)).toContain('$230K–$350K');
  await market.getByRole('checkbox', { name: 'San Francisco Bay Area counts' }).uncheck();
  await expect.poll(() => noteText(posting)).toContain('$200K–$280K');
});

test('two pages see each other’s edits, and the last one stands', async () => {
  await launch();
  const [one, other] = [await openMarket(), await openMarket()];
  await setSenior(one, '210k', '290k');
  const row = other.getByRole('row', { name: /^Senior AI engineer/ });
  await expect(row).toContainText('$210K–$290K');
  await setSenior(other, '210k', '300k');
  await expect(one.getByRole('row', { name: /^Senior AI engineer/ })).toContainText('$210K–$300K');
});

test('a pack that is wrong is refused in words; what is exported is taken in again and judges', async () => {
  await launch();
  const market = await openMarket();
  const choose = (name: string, text: string) =>
    market
      .getByLabel('Import JSON or CSV')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await setSenior(market, '100k', '150k');
  const downloaded = market.waitForEvent('download');
  await market.getByRole('button', { name: 'Export the judging pack' }).click();
  const exported = await textOf(await downloaded);

  const wrong = JSON.parse(exported) as { bands: { low: number; colour?: string }[] };
  Object.assign(wrong.bands[2] ?? {}, { low: 900_000, colour: 'red' });
  await choose('wrong.json', JSON.stringify(wrong));
  const alert = market.getByRole('alert');
  await expect(alert).toContainText('“wrong.json” was not imported, and nothing was changed.');
  await expect(alert).toContainText('colour');
  await choose('proto.json', exported.replace('{', '{"__proto__": {},'));
  await expect(alert).toContainText('__proto__');
  await expect(market.getByRole('radio')).toHaveCount(1);

  await choose('mine.json', exported);
  await market.getByRole('button', { name: 'Add and judge with it' }).click();
  await expect(market.getByRole('radio', { name: /\(edited\)/ })).toBeChecked();
  const posting = await openPosting();
  await expect.poll(() => noteText(posting)).toContain('$132.3K–$210K');
});

async function textOf(download: { createReadStream: () => Promise<AsyncIterable<Buffer>> }) {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

test('a rule of one’s own is read from postings', async () => {
  await launch();
  const market = await openMarket();
  const posting = await openPosting();
  await expect.poll(() => noteText(posting)).toContain('$264.5K–$392K');
  await market.getByRole('checkbox', { name: /^Retrieval-augmented .* counts$/ }).uncheck();
  await market.getByRole('button', { name: 'Add a skill or domain' }).click();
  const form = market.getByRole('form', { name: 'A rule of your own' });
  await form.getByLabel('Name').fill('Retrieval of my own');
  await form.getByLabel('Terms, one per line').fill('retrieval-augmented generation\nRAG');
  await form.getByLabel('Adds at least, %').fill('2%');
  await form.getByLabel('Adds at most, %').fill('4%');
  await form.getByRole('button', { name: 'Add rule' }).click();
  // 200-280K × 1.15-1.25 × 1.02-1.04.
  await expect.poll(() => noteText(posting)).toContain('$234.6K–$364K');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation, and fits its window (${colorScheme})`, async () => {
    await launch(colorScheme);
    const market = await openMarket();
    await setSenior(market, '210k', '290k');
    await market.getByRole('button', { name: 'Change Mid-level AI engineer' }).click();
    await market.getByLabel('From').fill('900k');
    await market.getByRole('checkbox', { name: 'Seattle area counts' }).uncheck();
    await market.getByRole('button', { name: 'Add a skill or domain' }).click();
    for (const summary of await market.locator('summary:has(h3)').all()) await summary.click();
    await market.getByLabel('Import JSON or CSV').setInputFiles({
      name: 'bands.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('level,low,high\nentry,1,2\nentry,2\n'),
    });
    await market.getByText('“bands.csv” was not imported').waitFor();
    expect(await violations(market)).toEqual([]);
    for (const width of [1280, 800]) {
      await market.setViewportSize({ width, height: 860 });
      const over = await market.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
    await market.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
    await market.getByRole('heading', { name: 'Sites & privacy' }).waitFor();
    expect(await violations(market)).toEqual([]);
  });
}
