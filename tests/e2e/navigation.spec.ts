import { expect, test } from '@playwright/test';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { noteText } from './browser/page-note';
import { settledFrame } from './browser/tab-state';
import {
  linkedInPostings,
  noPay,
  notAnAiRole,
  seniorRag,
  staffPlatform,
} from './pages/sample-postings';
import { linkedInSearchUrl, serveSamples } from './pages/serve-samples';

/** The pane of this posting arrives this much after its address. */
const LATE_MS = 1500;

/** What the note says of each sample: its market band or its reason, none of which another sample shares. */
const NOTE_WORDS: Record<string, string> = {
  [seniorRag.id]: '$264.5K–$392K',
  [staffPlatform.id]: '$290K–$390K',
  [noPay.id]: 'No pay posted',
};

let browser: LaunchedBrowser;

test.beforeEach(async () => {
  browser = await launchChromium({ headless: true });
  await serveSamples(browser.context, { [staffPlatform.id]: LATE_MS });
});

test.afterEach(() => browser.close());

test('ten navigations inside one page, one of them late: always the posting in view', async () => {
  const page = await browser.context.newPage();
  await page.goto(linkedInSearchUrl(seniorRag.id));
  await expect.poll(() => noteText(page)).toContain(NOTE_WORDS[seniorRag.id]);

  const route = [staffPlatform, noPay, seniorRag, notAnAiRole, seniorRag, noPay, staffPlatform];
  let previous = seniorRag;
  for (const posting of route) {
    await page.locator(`[data-open="${posting.id}"]`).click();
    // Withdrawn at once: the words of the posting before are gone before the new pane is there.
    expect(await noteText(page)).not.toContain(NOTE_WORDS[previous.id] ?? 'Well below market');
    const words = NOTE_WORDS[posting.id];
    await expect.poll(() => noteText(page)).toContain(words ?? '');
    await expect
      .poll(async () => {
        const frame = await settledFrame(page, await browser.worker());
        return frame.kind === 'judged' ? frame.judged.posting.postingId : frame.kind;
      })
      .toBe(posting.id);
    previous = posting;
  }

  for (let back = 0; back < 3; back += 1) await page.goBack();
  const there = new URL(page.url()).searchParams.get('currentJobId');
  const posting = linkedInPostings.find(({ id }) => id === there);
  expect(posting).toBeDefined();
  await expect
    .poll(async () => {
      const frame = await settledFrame(page, await browser.worker());
      return frame.kind === 'judged' ? frame.judged.posting.title : frame.kind;
    })
    .toBe(posting?.title);
});
