import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type LaunchedFirefox } from './browser/launch-firefox';
import { linkedInResults, sampleCards } from './pages/list-pages';
import { seniorRag } from './pages/sample-postings';
import { linkedInUrl } from './pages/serve-samples';

let firefox: LaunchedFirefox;
/** One of the extension's own pages, to speak to the others from. */
let observer: Page;

test.beforeEach(async () => {
  firefox = await launchFirefox();
  observer = await firefox.openOwnPage('options.html#sites');
});

test.afterEach(() => firefox.browser.close());

/** Asks every page for words of its posting, as the popup would; gives what each answers. */
function show(quote: string): Promise<unknown[]> {
  return observer.evaluate(async (words) => {
    const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const open = await tabs.query({});
    const asked = { id: 1, type: 'showQuote', data: words, timestamp: 1 };
    const answers = await Promise.allSettled(open.map(({ id = 0 }) => tabs.sendMessage(id, asked)));
    return answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? [(answer.value as { res: unknown } | undefined)?.res] : [],
    );
  }, quote);
}

test('Firefox: words of the posting are marked in the page, which stays as it was', async () => {
  const page = await firefox.openSample(linkedInUrl(seniorRag.id));
  const tree = () => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
  const before = await tree();
  await expect.poll(() => show('6+ years of experience')).toContain('shown');
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    );
  expect(await marked()).toEqual(['6+ years of experience']);
  expect(await tree()).toBe(before);

  expect(await show('words of another posting')).toContain('gone');
  expect(await marked()).toEqual([]);
});

test('Firefox: cards of a list have a badge each, which moves nothing and goes with its posting', async () => {
  const cards = sampleCards(12);
  const page = await firefox.openSample(
    'https://www.linkedin.com/jobs/search-results/?keywords=ml',
    linkedInResults(cards, 6),
  );
  const boxes = () =>
    page.evaluate(() =>
      JSON.stringify(
        [...document.querySelectorAll('[data-card], [data-card] p')].map((element) =>
          element.getBoundingClientRect(),
        ),
      ),
    );
  /** How many badges hang on each card; what is in them, a page cannot see. */
  const badges = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-card]')].map(
        (card) => card.querySelectorAll('.words > div > p > span').length,
      ),
    );
  const expected = (from: number) =>
    cards.slice(from, from + 6).map(({ badge }) => (badge ? 1 : 0));
  const before = await boxes();
  await expect.poll(badges).toEqual(expected(0));
  expect(await boxes()).toBe(before);

  await page.evaluate(() =>
    (window as unknown as { scrollToCard: (first: number) => void }).scrollToCard(3),
  );
  await expect.poll(badges).toEqual(expected(3));
});
