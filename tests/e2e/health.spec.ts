import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { clickToolbarButton, openPopup, type ActionPopup } from './browser/open-popup';
import { settledFrame } from './browser/tab-state';
import { greenhouseUrl, linkedInUrl } from './pages/serve-samples';

let browser: LaunchedBrowser;

test.beforeAll(async () => {
  browser = await launchChromium({ headless: true });
});

test.afterAll(() => browser.close());

/** A layout that no adapter knows, with what must never leave the page. */
const UNKNOWN_LAYOUT = `<!doctype html><title>Zz Title</title>
  <main class="shell_8f3a91c2" data-testid="jobScreen">
    <h1 class="headline" data-member="Zz Member"><span>Zz Engineer</span></h1>
    <form class="apply"><input name="email" value="zz@mail.example"></form>
  </main>`;

async function open(url: string, html: string) {
  const page = await browser.context.newPage();
  await page.route(new RegExp(`^${new URL(url).origin}/`), (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(url);
  return page;
}

function reportIn(popup: ActionPopup): Promise<string> {
  return popup.evaluate("document.querySelector('pre')?.textContent ?? ''");
}

test('a known site in a layout that no one knows ends in words, and in a report without any of the page’s', async () => {
  test.slow();
  const page = await open(linkedInUrl('4012345678'), UNKNOWN_LAYOUT);
  const frame = await settledFrame(page, await browser.worker());
  expect(frame.kind).toBe('unreadable');

  const popup = await clickToolbarButton(browser, page);
  await popup.waitForText('Headroom could not read this page');
  await popup.waitForText('The posting is not on the page yet.');
  await popup.click('Show a report');
  await popup.waitForText('This is all of it');
  const report = await reportIn(popup);
  expect(report).toContain('Address: https://www.linkedin.com/jobs/view/0/');
  expect(report).toMatch(/^Rules.*\nnone: the page is not taken for that of a posting$/m);
  expect(report).toContain(' h1.headline[data-member]');
  expect(report).toContain('main.shell_#[data-testid=jobScreen]');
  expect(report).not.toMatch(/zz|4012345678|8f3a91c2/i);
  await popup.close();
});

test('without a click on the toolbar button the report says what it lacks', async () => {
  test.slow();
  const page = await open(linkedInUrl('4012345679'), UNKNOWN_LAYOUT);
  await settledFrame(page, await browser.worker());
  const popup = await openPopup(browser, page);
  await popup.waitForText('Headroom could not read this page');
  await popup.click('Show a report');
  await popup.waitForText('kept the page’s structure closed');
  expect(await reportIn(popup)).toContain('not looked at');
  await popup.close();
});

test('a known site that is read from its general data says so', async () => {
  const url = greenhouseUrl('tessellate');
  const id = url.split('/').at(-1);
  const posting = {
    '@type': 'JobPosting',
    title: 'Senior Machine Learning Engineer',
    identifier: id,
    description: 'You build ranking models.',
  };
  const page = await open(
    url,
    `<!doctype html><title>Jobs</title><script type="application/ld+json">${JSON.stringify(posting)}</script><p>Loading</p>`,
  );
  await settledFrame(page, await browser.worker());
  const popup = await openPopup(browser, page);
  await popup.waitForText('Greenhouse has changed');
  await popup.waitForText('The site has changed, so the page’s general data was read.');
  await popup.close();
});
