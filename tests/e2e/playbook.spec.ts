import { expect, test, type Page } from '@playwright/test';
import { violations } from './browser/axe-violations';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { activeTabId, settledFrame } from './browser/tab-state';
import { seniorRag } from './pages/sample-postings';
import { linkedInUrl, serveSamples } from './pages/serve-samples';

const PROFILE = {
  currentBase: 200_000,
  metro: 'san-francisco',
  skills: ['rag'],
  evidence: { rag: 'Three RAG systems in production, 100K users' },
};

/** Saves a sample by its popup, as a user with a profile, and opens its playbook. */
async function openPlaybook(browser: LaunchedBrowser): Promise<Page> {
  const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  await serveSamples(browser.context);
  const worker = await browser.worker();
  await worker.evaluate((profile) => chrome.storage.local.set({ profile }), PROFILE);
  const posting = await browser.context.newPage();
  await posting.goto(linkedInUrl(seniorRag.id));
  await settledFrame(posting, worker);
  const page = await browser.context.newPage();
  await posting.bringToFront();
  await page.goto(own(`popup.html?tab=${await activeTabId(worker)}`));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await posting.close();
  await page.goto(own(`playbook.html?posting=${encodeURIComponent(`linkedin:${seniorRag.id}`)}`));
  await page.getByRole('heading', { name: seniorRag.title }).waitFor();
  return page;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const stage = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Stage of the talks' }).getByRole('button', { name });
const script = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Scripts' }).getByRole('button', { name });

test('from a saved posting over a written offer and its counter to a yes', async () => {
  const browser = await launchChromium({ headless: true });
  const page = await openPlaybook(browser);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('before an offer, no number is named', async () => {
    await expect(stage(page, 'Browsing')).toHaveAttribute('aria-current', 'step');
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('Don’t name a number');
    await expect(page.getByRole('region', { name: 'Too early' })).toContainText('Negotiating');
    await expect(script(page, 'Counter by mail')).toHaveCount(0);
  });

  await test.step('nonsense is refused beside its field', async () => {
    await tab(page, 'Offer').click();
    await page.getByLabel('Base salary').fill('a lot');
    await page.getByLabel('Bonus target').fill('100');
    await page.getByRole('combobox', { name: 'Equity' }).selectOption('shares');
    await page.getByLabel('Number of shares').fill('4000');
    await page.getByLabel('Vests over (years)').first().fill('0');
    await page.getByRole('button', { name: 'Save offer' }).click();
    const faults = page.getByRole('alert').filter({ hasText: /\S/ });
    await expect(faults).toContainText([
      'Enter an amount in US dollars',
      'below 100',
      'only with a price',
      'from 1 month to 10 years',
    ]);
    await expect(stage(page, 'Browsing')).toHaveAttribute('aria-current', 'step');
  });

  await test.step('the counter follows the offer', async () => {
    await page.getByLabel('Base salary').fill('$210k');
    await page.getByLabel('Bonus target').fill('15');
    await page.getByLabel('Price per share').fill('60');
    await page.getByLabel('Vests over (years)').first().fill('4');
    await page.getByLabel('Sign-on bonus').fill('20,000');
    await page.getByRole('button', { name: 'Save offer' }).click();
    await expect(stage(page, 'Written offer')).toHaveAttribute('aria-current', 'step');
    const counter = page.getByRole('region', { name: 'Counter range' });
    // 210,000 x 1.25, to the nearest 5,000: never more over an offer.
    await expect(counter).toContainText('–$265K');
    // 210,000 + 15% + 240,000 / 4 + 20,000 in the first year.
    const years = page.getByRole('table', { name: 'Years 1 to 4' });
    await expect(years.getByRole('row', { name: /^Pay/ })).toContainText('$321,500');
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('Counter');
  });

  await test.step('the script is copied once nothing is blank', async () => {
    await tab(page, 'Scripts').click();
    await script(page, 'Counter by mail').click();
    const card = page.getByRole('article', { name: 'Counter by mail' });
    const copy = card.getByRole('button', { name: 'Copy Counter by mail' });
    await expect(copy).toHaveCount(0);
    await page.getByLabel('Recruiter’s first name').fill('Kim');
    await page.getByLabel('Your name').fill('Sam');
    await copy.click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Hi Kim');
    expect(copied).toContain('Three RAG systems in production, 100K users');
    expect(copied).toMatch(/in the range of \$\d{3},000 to \$265,000/);
    expect(copied).toContain('AI Market Pulse (2026, 1,969 AI job postings)');
    expect(copied).not.toMatch(/[{}[\]]|undefined|NaN/);
  });

  await test.step('their answer under the walk-away number is said plainly', async () => {
    await tab(page, 'Said and written').click();
    const add = async (by: string, figure: string) => {
      await page.getByLabel('Named by').selectOption(by);
      await page.getByLabel('Figure, or low end').fill(figure);
      await page.getByRole('button', { name: 'Add number' }).click();
      await expect(page.getByLabel('Figure, or low end')).toHaveValue('');
    };
    await add('you', '250,000');
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('Wait');
    await add('them', '215,000');
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('stalled');
  });

  await test.step('a promise that is not in the letter stays in view after the yes', async () => {
    await page.getByLabel('What was said').fill('The move is paid for');
    await page.getByRole('button', { name: 'Add promise' }).click();
    await stage(page, 'Accepted').click();
    const next = page.getByRole('region', { name: 'Next' });
    await expect(next).toContainText('Get every promise into the letter');
    await page.getByLabel('In the letter?').selectOption('yes');
    await expect(next).toContainText('Keep the letter');
  });

  await test.step('all of it is there after a reload', async () => {
    await page.reload();
    await expect(stage(page, 'Accepted')).toHaveAttribute('aria-current', 'step');
    await tab(page, 'Offer').click();
    await expect(page.getByLabel('Base salary')).toHaveValue('210,000');
  });
  await browser.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no part of the playbook has a violation (${colorScheme})`, async () => {
    const browser = await launchChromium({ headless: true, colorScheme });
    const page = await openPlaybook(browser);
    await stage(page, 'Written offer').click();
    await tab(page, 'Offer').click();
    await page.getByLabel('Base salary').fill('210,000');
    await page.getByRole('combobox', { name: 'Equity' }).selectOption('value');
    await page.getByLabel('Whole grant').fill('240,000');
    await page.getByRole('button', { name: 'Save offer' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const name of ['Scripts', 'Beyond base', 'Said and written', 'Walking away']) {
      await tab(page, name).click();
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    await page.getByRole('link', { name: 'Playbook' }).click();
    await page.getByRole('table', { name: 'Offers side by side' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await browser.close();
  });
}
