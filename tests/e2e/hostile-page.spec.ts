import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { noteText } from './browser/page-note';
import { settledFrame } from './browser/tab-state';
import { greenhousePage } from './pages/greenhouse-page';
import { midNlp, type SamplePosting } from './pages/sample-postings';

const URL_OF_PAGE = 'https://job-boards.greenhouse.io/tessellate/jobs/5520917004';

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
});

test.afterEach(() => browser.close());

/** Opens a page at Greenhouse's hostname; gives what was read, and every error that anything on the page raised. */
async function open(html: string) {
  await browser.context.route('https://job-boards.greenhouse.io/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(URL_OF_PAGE);
  const frame = await settledFrame(page, await browser.worker());
  return { page, frame, errors };
}

const posting = (changes: Partial<SamplePosting>): SamplePosting => ({ ...midNlp, ...changes });

test('a title with markup runs nothing and is shown as text', async () => {
  const title = 'ML Engineer <img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const { page, frame, errors } = await open(greenhousePage('tessellate', posting({ title })));

  expect(frame.kind === 'judged' && frame.judged.posting.title).toBe(title);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('a description of five million characters is read in part, and said to be', async () => {
  const filler = 'We weigh glass, sort it and weigh it again, all day and every day. '.repeat(
    75_000,
  );
  const description = ['3+ years of experience in machine learning.', filler];
  const { page, frame, errors } = await open(
    greenhousePage('tessellate', posting({ description })),
  );

  expect(frame.kind).toBe('judged');
  await expect.poll(() => noteText(page)).toContain('At market');
  const popup = await openPopup(browser, page);
  await popup.waitForText('longer than 200,000 characters');
  expect(errors).toEqual([]);
});

test('a hundred ranges leave one verdict, and the page working', async () => {
  const ranges = Array.from(
    { length: 100 },
    (_, i) => `City ${i}: $${150 + i},000 - $${190 + i},000 USD`,
  );
  const { pay: _none, ...withoutWidget } = midNlp;
  const html = greenhousePage('tessellate', {
    ...withoutWidget,
    description: ['The base salary range depends on where you work:', ranges],
  });
  const { page, frame, errors } = await open(html);

  expect(frame.kind).toBe('judged');
  expect(await page.locator('h1').textContent()).toBe(midNlp.title);
  expect(errors).toEqual([]);
});

test.describe('pay that is no pay', () => {
  for (const pay of ['$0 - $0', '$240,000,000 - $300,000,000']) {
    test(`${pay} is not judged`, async () => {
      const { frame, errors } = await open(greenhousePage('tessellate', posting({ pay })));

      expect(frame.kind === 'judged' && frame.judged.assessment.verdict).toBe('unknown');
      expect(errors).toEqual([]);
    });
  }
});

test('broken data in the page leaves the words on it to read', async () => {
  const html = greenhousePage('tessellate', midNlp)
    .replace('window.__remixContext = {', 'window.__remixContext = {{')
    .replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"JobPosting",,</script></head>',
    );
  const { frame, errors } = await open(html);

  expect(frame.kind === 'judged' && frame.judged.posting.title).toBe(midNlp.title);
  // The page's own broken script is the page's own error; nothing is added to it.
  expect(errors).toEqual([expect.stringContaining('Unexpected token')]);
});
