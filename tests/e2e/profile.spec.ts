import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';

let browser: LaunchedBrowser;

async function openProfile(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('heading', { name: 'Your profile' }).waitFor();
  return page;
}

const worth = (page: Page) => page.getByRole('region', { name: 'Your own worth' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.beforeAll(async () => {
      browser = await launchChromium({ headless: true, colorScheme });
    });

    test.afterAll(() => browser.close());

    test(`a profile in full is kept over a reload, and gives the user's own worth (${colorScheme})`, async () => {
      const page = await openProfile();
      await expect(worth(page)).toContainText('Set your level');

      await page.getByRole('radio', { name: 'Senior' }).check();
      await page.getByRole('checkbox', { name: /^Retrieval/ }).check();
      await page.getByRole('checkbox', { name: /^MLOps/ }).check();
      const evidence = page.getByLabel('Evidence: Retrieval-augmented generation in production');
      await evidence.fill('Three assistants over contracts, 40,000 weekly users');
      await page.getByLabel('Home metro').selectOption({ label: 'New York City area' });
      await page.getByLabel('Current base salary').fill('$185k');
      await page.getByLabel('Current total pay').fill('240,000');
      await page.getByLabel('Your own walk-away number').fill('230k');
      await page.getByRole('radio', { name: 'Prefer remote' }).check();
      await page.getByLabel('At least').fill('12,000');
      await page.getByLabel('At most').fill('25k');
      await page.getByRole('radio', { name: /^Cautious/ }).check();
      await page.getByRole('radio', { name: 'Half' }).check();
      await page.getByRole('button', { name: 'Switch off a step' }).click();
      await page.getByRole('menuitem', { name: /^MLOps/ }).click();
      await page.getByLabel('Or years of experience').fill('seven');
      await page.getByLabel('Current base salary').focus();
      await expect(page.getByText('Saved, except one field to correct')).toBeVisible();
      await page.getByLabel('Or years of experience').fill('7');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();

      // 200,000 x 1.15 x 1.075; 280,000 x 1.25 x 1.10: New York, and half of 15-20% for retrieval; MLOps is off.
      await expect(worth(page)).toContainText('$247,250–$385,000');

      await page.reload();
      await expect(worth(page)).toContainText('$247,250–$385,000');
      await expect(worth(page)).toContainText(
        'Your base of $185,000 is $62,250 below its low end.',
      );
      await expect(worth(page)).toContainText('Three assistants over contracts');
      await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
      await expect(page.getByLabel('Or years of experience')).toHaveValue('7');
      await expect(page.getByRole('checkbox', { name: /^Retrieval/ })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: /^MLOps/ })).toBeChecked();
      await expect(evidence).toHaveValue('Three assistants over contracts, 40,000 weekly users');
      await expect(page.getByLabel('Current base salary')).toHaveValue('185,000');
      await expect(page.getByLabel('Current total pay')).toHaveValue('240,000');
      await expect(page.getByLabel('Your own walk-away number')).toHaveValue('230,000');
      // 185,000 x 1.15 and x 1.20.
      await expect(page.getByLabel('Walk-away numbers')).toContainText('$212,750–$222,000');
      await expect(page.getByRole('radio', { name: 'Prefer remote' })).toBeChecked();
      await expect(page.getByLabel('At least')).toHaveValue('12,000');
      await expect(page.getByLabel('At most')).toHaveValue('25,000');
      await expect(page.getByRole('radio', { name: /^Cautious/ })).toBeChecked();
      await expect(page.getByRole('radio', { name: 'Half' })).toBeChecked();
      await expect(page.getByRole('button', { name: /^On again: MLOps/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: /^On again: MLOps/ }).click();
      // Half of 10-15% for MLOps, and half of that again beside retrieval: x 1.10; 280,000 x 1.40 at most.
      await expect(worth(page)).toContainText('$253,000–$392,000');
      await page.close();
    });

    test(`a damaged profile is shown, and what can be read of it used (${colorScheme})`, async () => {
      await (
        await browser.worker()
      ).evaluate(() =>
        chrome.storage.local.set({ profile: { level: 'staff', years: -3, currentBase: 240_000 } }),
      );
      const page = await openProfile();
      const notice = page.getByRole('region', { name: 'A damaged profile was found' });
      await expect(notice).toContainText('Years of experience cannot be below 0.');
      await notice.getByText('What it held').click();
      await expect(notice).toContainText('"years": -3');
      expect(await violations(page)).toEqual([]);

      await notice.getByRole('button', { name: 'Use what can be read' }).click();
      await expect(notice).toBeHidden();
      await expect(worth(page)).toContainText('$250,000–$350,000+');
      await page.reload();
      await expect(page.getByRole('radio', { name: 'Staff' })).toBeChecked();
      await expect(notice).toBeHidden();
      await page.close();
    });
  });
}
