import { expect, test } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    let browser: LaunchedBrowser;

    test.beforeAll(async () => {
      browser = await launchChromium({ headless: true, colorScheme });
    });

    test.afterAll(() => browser.close());

    test(`the welcome opens on install, works by keyboard alone and goes on where it was left (${colorScheme})`, async () => {
      const page = browser.welcome;
      if (!page) throw new Error('No welcome was opened');
      await page.bringToFront();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('Know how a posting pays before you answer it');
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveText('Four things about you');
      await expect(heading).toBeFocused();
      await page.keyboard.press('Tab');
      // From "Not set" to "Senior".
      for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
      await page.keyboard.press('Tab');
      await page.keyboard.type('Seattle');
      const moved = page.getByRole('region', { name: 'What your answers change' });
      // 200,000 x 1.10 x 1.225; 280,000 x 1.40 at most.
      await expect(moved).toContainText('$269.5K–$392K');
      await expect(moved).toContainText('Well below market');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page.reload();
      await expect(heading).toHaveText('Four things about you');
      await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveText('Where you will see it');
      await expect(page.getByRole('img', { name: /note and badge/ })).toContainText(
        'Well below market',
      );
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Done' }).focus();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveText('Your profile');
      await expect(page.getByText('Continue', { exact: true })).toBeHidden();
    });

    test(`how this is judged opens at a section, prints upright and has no violation (${colorScheme})`, async () => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 640, height: 430 });
      await page.goto(`chrome-extension://${browser.extensionId}/judging.html#geographies`);
      await expect(page.getByRole('heading', { name: /^Place/ })).toBeInViewport();
      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 1280, height: 860 });
      const contents = page.getByRole('navigation', { name: 'Contents' });
      await contents.getByRole('link', { name: 'Headroom and counter range' }).click();
      await expect(page.getByRole('heading', { name: /^Headroom and counter/ })).toBeInViewport();
      await expect(
        contents.getByRole('link', { name: 'Headroom and counter range' }),
      ).toHaveAttribute('aria-current', 'location');
      expect(await violations(page)).toEqual([]);

      await page.emulateMedia({ media: 'print' });
      await expect(contents).toBeHidden();
      await page.close();
    });
  });
}
