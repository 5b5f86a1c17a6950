import { expect, test } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { activeTabId, settledFrame } from './browser/tab-state';
import { fintechRemote, seniorRag } from './pages/sample-postings';
import { greenhouseUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    let browser: LaunchedBrowser;

    test.beforeAll(async () => {
      browser = await launchChromium({ headless: true, colorScheme });
      await serveSamples(browser.context);
    });

    test.afterAll(() => browser.close());

    test(`welcome, profile, popup and saved postings have no violation (${colorScheme})`, async () => {
      const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
      const page = await browser.context.newPage();
      await page.goto(own('options.html?welcome=1'));
      await page.getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(own('options.html'));
      await page.getByRole('heading', { name: 'Your profile' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(own('compare.html'));
      await page.getByText('Nothing saved yet').waitFor();
      expect(await violations(page)).toEqual([]);

      for (const [url, title] of [
        [linkedInUrl(seniorRag.id), seniorRag.title],
        [greenhouseUrl('harborandpine'), fintechRemote.title],
      ] as const) {
        const posting = await browser.context.newPage();
        await posting.goto(url);
        await settledFrame(posting, await browser.worker());
        const tabId = await activeTabId(await browser.worker());
        await page.goto(own(`popup.html?tab=${tabId}`));
        await page.getByText(title).first().waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: /change level/ }).click();
        await page.getByRole('menuitemradio', { name: 'Staff' }).click();
        await page.getByText('Staff, set by you').waitFor();
        await page.getByRole('button', { name: /change place/ }).click();
        await page.getByRole('menu').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Save/ }).click();
        await page.getByText('Saved').first().waitFor();
        expect(await violations(page)).toEqual([]);
      }
      await page.goto(own('compare.html'));
      await page.getByText(seniorRag.title).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
}
