import { expect, test, type Page } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { cardBadges, spokenBadges } from './browser/list-badges';
import { settledFrame } from './browser/tab-state';
import { greenhousePage } from './pages/greenhouse-page';
import { midNlp } from './pages/sample-postings';
import {
  ashbyBoard,
  greenhouseBoard,
  leverBoard,
  linkedInClassicResults,
  linkedInGuestResults,
  linkedInResults,
  sampleCards,
  withUuids,
  type SampleCard,
} from './pages/list-pages';

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
});

test.afterEach(async () => {
  const { asked } = browser.requests;
  await browser.close();
  expect(asked, 'requests that nothing on the page asked for').toEqual([]);
});

interface Opened {
  page: Page;
  errors: string[];
}

/** Opens a page at its true address; what moves in it is summed up in `window.shift`. */
async function open(url: string, html: string): Promise<Opened> {
  const { origin } = new URL(url);
  await browser.context.route(`${origin}/**`, (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fallback(),
  );
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.goto(url);
  await page.bringToFront();
  return { page, errors };
}

const expected = (cards: SampleCard[]) =>
  cards.map(({ title, badge }): [string, string] => [title, badge]);

/** On a board that states no pay, what has a badge at all has "?". */
const withoutPay = (cards: SampleCard[]) =>
  cards.map(({ title, badge }): [string, string] => [title, badge && '?']);

/** To a page that a driven browser takes to be in sight all the time. */
async function comeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

function boxes(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      [
        ...document.querySelectorAll('[data-card], [data-card] p, [data-card] h4, [data-title]'),
      ].map((element) => element.getBoundingClientRect()),
    ),
  );
}

/** With the tag that stands beside it. */
const READ_TITLE = `${midNlp.title} New`;

const RESULTS = 'https://www.linkedin.com/jobs/search-results/?keywords=ml';

test('LinkedIn: 25 cards, each with its own badge, through every way the list uses its elements again', async () => {
  const cards = sampleCards(25);
  const { page, errors } = await open(RESULTS, linkedInResults(cards, 8));
  const before = await boxes(page);
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards.slice(0, 8)));
  expect(await boxes(page)).toBe(before);

  for (const first of [3, 11, 17, 4]) {
    // At once, and not only when the list is read again: no card is ever painted with the badge of another.
    const left = await page.evaluate(async (start) => {
      (window as unknown as { scrollToCard: (first: number) => void }).scrollToCard(start);
      await Promise.resolve();
      return document.querySelectorAll('.words > div > p > span').length;
    }, first);
    expect(left).toBe(0);
    await expect.poll(() => cardBadges(page)).toEqual(expected(cards.slice(first, first + 8)));
  }
  expect(errors).toEqual([]);
});

test('LinkedIn: a badge takes no click, and says what it rests on to those who hear it', async () => {
  const cards = sampleCards(3);
  const { page } = await open(RESULTS, linkedInResults(cards));
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards));
  const company = await page.locator('[data-card] div > p').first().boundingBox();
  // Beside the company's name, in the middle of the badge.
  await page.mouse.click(company!.x + 150, company!.y + company!.height / 2);

  expect(await page.evaluate(() => (window as unknown as { clicked: number }).clicked)).toBe(1);
  expect(await spokenBadges(page)).toEqual([
    'Headroom: Looks below, by this card alone; skills and duties may change it',
    'Headroom: Looks at market if mid, by this card alone; skills and duties may change it',
    'Headroom: no verdict, no pay on this card',
  ]);
});

test('LinkedIn, older layout: cards get their badges as they are filled', async () => {
  const cards = sampleCards(25);
  const url = 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=1';
  const { page, errors } = await open(url, linkedInClassicResults(cards, 7));
  const before = await boxes(page);
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards.slice(0, 7)));
  expect(await boxes(page)).toBe(before);

  await page.evaluate(() => (window as unknown as { fillAll: () => void }).fillAll());
  // Cards far out of sight are left alone until they are scrolled to.
  for (const last of [9, 18, 24]) {
    const card = page.locator('[data-card]').nth(last);
    await card.scrollIntoViewIfNeeded();
    const badge = async () => (await cardBadges(page))[last]?.[1];
    await expect.poll(badge).toBe(cards[last]!.badge);
  }
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards));
  expect(errors).toEqual([]);
});

test('LinkedIn for visitors', async () => {
  const cards = sampleCards(10);
  const { page } = await open(
    'https://www.linkedin.com/jobs/search?keywords=ml',
    linkedInGuestResults(cards),
  );
  const before = await boxes(page);
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards));
  expect(await boxes(page)).toBe(before);
});

test('Lever: no pay on a board, so nothing is known', async () => {
  const cards = withUuids(sampleCards(10));
  const { page } = await open('https://jobs.lever.co/larkspur', leverBoard('larkspur', cards));
  const before = await boxes(page);
  await expect.poll(() => cardBadges(page)).toEqual(withoutPay(cards));
  expect(await boxes(page)).toBe(before);
});

test('Ashby: by the pay of the board’s own data', async () => {
  const cards = withUuids(sampleCards(10));
  const { page } = await open('https://jobs.ashbyhq.com/larkspur', ashbyBoard('larkspur', cards));
  const before = await boxes(page);
  await expect.poll(() => cardBadges(page)).toEqual(expected(cards));
  expect(await boxes(page)).toBe(before);
});

test('Greenhouse: a posting that was read has its verdict on the board from then on, until badges are turned off', async () => {
  const others = sampleCards(4);
  const cards: SampleCard[] = [
    { ...others[0]!, id: midNlp.id, title: midNlp.title, badge: '◆ At market' },
    ...others,
  ];
  const { page, errors } = await open(
    'https://job-boards.greenhouse.io/tessellate',
    greenhouseBoard('tessellate', cards),
  );
  await expect.poll(async () => (await cardBadges(page))[0]).toEqual([READ_TITLE, '?']);

  const posting = await open(
    `https://job-boards.greenhouse.io/tessellate/jobs/${midNlp.id}`,
    greenhousePage('tessellate', midNlp),
  );
  await settledFrame(posting.page, await browser.worker());
  await posting.page.close();
  await comeBack(page);
  await expect
    .poll(() => cardBadges(page))
    .toEqual([[READ_TITLE, '◆ At market'], ...withoutPay(others)]);

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  await options.getByRole('checkbox', { name: /cards of result lists/ }).uncheck();
  await options.close();
  await comeBack(page);
  await expect
    .poll(async () => (await cardBadges(page)).every(([, badge]) => badge === ''))
    .toBe(true);
  expect(errors).toEqual([]);
});
