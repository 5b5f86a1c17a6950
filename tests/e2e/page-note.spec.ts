import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { clickNote, notePart, noteText, openRoots } from './browser/page-note';
import { activeTabId, settledFrame } from './browser/tab-state';
import { midNlp, seniorRag, staffPlatform } from './pages/sample-postings';
import { greenhouseUrl, linkedInSearchUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

interface Watched {
  shift: number;
}

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await serveSamples(browser.context);
});

test.afterEach(() => browser.close());

/** A sample in a tab of its own, with its note; `window.shift` sums up how far anything in it was moved. */
async function openSample(url: string, words: string, width = 1280): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 860 });
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.shift = 0;
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      watched.shift += shifts.reduce((sum, { value }) => sum + value, 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await settledFrame(page, await browser.worker());
  await expect.poll(() => noteText(page)).toContain(words);
  return page;
}

const RAG = 'Well below market';

const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as Watched).shift);
const isUnfolded = async (page: Page) => (await notePart(page, '.panel')) !== null;

/** The page's own tree, without what stands beside it. */
const pageTree = (page: Page) =>
  page.evaluate(() => document.head.outerHTML + document.body.outerHTML);

/** What is marked on the page, in words. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
  );

/** Where the first mark stands in the viewport. */
const markTop = (page: Page) =>
  page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const [range] = highlight ?? [];
    return range instanceof Range ? range.getBoundingClientRect().top : null;
  });

test('one line by the title, unfolded over the page on a click; nothing is moved, and the choice is kept', async () => {
  const url = linkedInUrl(seniorRag.id);
  const page = await openSample(url, RAG);
  const line = await notePart(page, '.line');
  expect(line!.height).toBeLessThanOrEqual(34);
  expect(await isUnfolded(page)).toBe(false);
  expect(await notePart(page, '.line .fact:last-child')).not.toBeNull();

  await clickNote(page, '.fold');
  expect(await isUnfolded(page)).toBe(true);
  // The button stays under the pointer.
  expect(await notePart(page, '.line')).toEqual(line);
  await page.waitForTimeout(300);
  expect(await shiftOf(page)).toBe(0);
  await page.close();

  // Over the text of this posting, it unfolds on a click alone; where the page leaves room for it, by itself.
  const again = await openSample(url, RAG);
  expect(await isUnfolded(again)).toBe(false);
  const roomy = await openSample(greenhouseUrl('tessellate'), 'At market', 1600);
  expect(await isUnfolded(roomy)).toBe(true);
  await roomy.waitForTimeout(300);
  expect(await shiftOf(roomy)).toBe(0);
});

test('the words behind a figure are scrolled to and marked, and the page stays as it was', async () => {
  const page = await openSample(greenhouseUrl('tessellate'), 'At market');
  const before = await pageTree(page);
  await page.setViewportSize({ width: 1280, height: 300 });

  await clickNote(page, '.line .quote');
  expect(await marked(page)).toEqual([midNlp.pay]);
  await expect.poll(() => markTop(page)).toBeGreaterThan(0);
  await expect.poll(() => markTop(page)).toBeLessThan(300);
  expect(await pageTree(page)).toBe(before);

  await page.keyboard.press('Escape');
  expect(await marked(page)).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await pageTree(page)).toBe(before);
});

test('words that stand in a list first are marked in the posting; a click elsewhere takes the mark away', async () => {
  const page = await openSample(linkedInSearchUrl(seniorRag.id), RAG);
  await clickNote(page, '.fold');
  for (const [name, words] of [
    ['Level', 'Senior'],
    ['Place', seniorRag.location],
  ] as const) {
    const index = name === 'Level' ? 4 : 5;
    await clickNote(page, `.panel .fact:nth-child(${index}) .quote`);
    expect(await marked(page)).toEqual([words]);
    const isInPane = await page.evaluate(() => {
      const [highlight] = CSS.highlights.values();
      const [range] = highlight ?? [];
      return document.querySelector('#pane')!.contains((range as Range).startContainer);
    });
    expect(isInPane).toBe(true);
  }
  await page.mouse.click(5, 400);
  expect(await marked(page)).toEqual([]);

  await page.evaluate(() => document.querySelector('.about li')!.parentElement!.remove());
  await clickNote(page, '.panel .fact:nth-child(6) .quote');
  expect(await noteText(page)).not.toContain('no longer');
  await page.locator(`[data-open="${staffPlatform.id}"]`).click();
  expect(await marked(page)).toEqual([]);
});

test('a page of the extension can have words shown, and hears where they are gone', async () => {
  const page = await openSample(linkedInUrl(seniorRag.id), RAG);
  const tabId = await activeTabId(await browser.worker());
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const ask = (quote: string) =>
    own.evaluate(
      ([id, words]) =>
        chrome.tabs
          .sendMessage(Number(id), { id: 1, type: 'showQuote', data: words, timestamp: 1 })
          .then((answer) => (answer as { res: unknown }).res),
      [String(tabId), quote] as const,
    );
  expect(await ask('retrieval-augmented  generation\nstack in production')).toBe('shown');
  expect(await marked(page)).toEqual(['retrieval-augmented generation stack in production']);
  expect(await ask('"minValue": 180000, "maxValue": 240000, "unitText": "YEAR"')).toBe('shown');
  expect(await marked(page)).toEqual(['180,000 - $240,000']);
  expect(await ask('"minValue": 1, "maxValue": 2')).toBe('hidden');
  expect(await ask('words of another posting')).toBe('gone');
  expect(await marked(page)).toEqual([]);
});

test('hidden on a site: at once in every tab, after a restart, and until it is turned on again', async () => {
  const page = await openSample(linkedInUrl(seniorRag.id), RAG);
  const other = await openSample(linkedInUrl(staffPlatform.id), 'market');
  await page.bringToFront();
  await clickNote(page, '.fold');
  await clickNote(page, '.hide');
  expect(await noteText(page)).toBe('');
  await expect.poll(() => noteText(other)).toBe('');
  const elsewhere = await openSample(greenhouseUrl('tessellate'), 'At market');
  await elsewhere.close();

  browser = await launchChromium({
    headless: true,
    profileFolder: await browser.closeAndKeepProfile(),
  });
  await serveSamples(browser.context);
  const again = await browser.context.newPage();
  await again.goto(linkedInUrl(seniorRag.id));
  expect(await settledFrame(again, await browser.worker())).toMatchObject({ kind: 'judged' });
  await again.waitForTimeout(500);
  expect(await noteText(again)).toBe('');

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  await options.getByRole('switch', { name: 'www.linkedin.com' }).click();
  await expect.poll(() => noteText(again)).toContain(RAG);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the note has no violation, folded and unfolded (${colorScheme})`, async () => {
    await browser.close();
    browser = await launchChromium({ headless: true, colorScheme });
    await serveSamples(browser.context);
    const page = await openSample(linkedInUrl(seniorRag.id), RAG);
    const without = await violations(page);
    await openRoots(page);
    expect(await violations(page)).toEqual(without);
    await clickNote(page, '.fold');
    expect(await violations(page)).toEqual(without);
  });
}

for (const width of [300, 640]) {
  test(`in a page of ${width} pixels the note is one line, within it`, async () => {
    const page = await openSample(greenhouseUrl('tessellate'), 'At market', width);
    const line = await notePart(page, '.line');
    expect(line!.height).toBeLessThanOrEqual(34);
    expect(line!.x).toBeGreaterThanOrEqual(0);
    expect(line!.right).toBeLessThanOrEqual(width);
    await clickNote(page, '.fold');
    const panel = await notePart(page, '.panel');
    expect(panel!.x).toBeGreaterThanOrEqual(0);
    expect(panel!.right).toBeLessThanOrEqual(width);
    expect(await shiftOf(page)).toBe(0);
  });
}
