import { expect, test } from '@playwright/test';
import { launchFirefox, shows, type LaunchedFirefox } from './browser/launch-firefox';
import { midNlp, seniorRag } from './pages/sample-postings';
import { greenhouseUrl, linkedInUrl } from './pages/serve-samples';

let firefox: LaunchedFirefox;

test.beforeEach(async () => {
  firefox = await launchFirefox();
});

test.afterEach(() => firefox.browser.close());

test('Firefox: two postings are read and judged, saved and compared', async () => {
  const samples = [
    { posting: seniorRag, url: linkedInUrl(seniorRag.id), verdict: 'Well below market' },
    { posting: midNlp, url: greenhouseUrl('tessellate'), verdict: 'At market' },
  ];
  const finder = await firefox.openOwnPage('options.html');
  for (const { posting, url, verdict } of samples) {
    await firefox.openSample(url);
    const tabId = await finder.evaluate(async (wanted) => {
      const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return (await tabs.query({})).find((tab) => tab.url === wanted)?.id;
    }, url);
    const popup = await firefox.openOwnPage(`popup.html?tab=${tabId}`);
    await shows(popup, verdict);
    await shows(popup, posting.title);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.innerText.startsWith('Save'))?.click();
    });
    await shows(popup, 'Saved');
  }
  const compare = await firefox.openOwnPage('compare.html');
  for (const { posting, verdict } of samples) {
    await shows(compare, posting.title);
    await shows(compare, verdict);
  }
  const rows = await compare.evaluate(() => document.querySelectorAll('tbody tr').length);
  expect(rows).toBe(samples.length);
});
