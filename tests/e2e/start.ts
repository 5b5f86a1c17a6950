import '../words/install-english';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { formatRange } from '@/words/format-money';
import { reasonLabel } from '@/words/reason-words';
import { verdictLabel } from '@/words/verdict-words';
import type { ReportedFrame } from '@/storage/tab-state';
import { buildExtension } from './browser/build-extension';
import { launchChromium, type LaunchedBrowser } from './browser/launch-chromium';
import { openPopup } from './browser/open-popup';
import { settledFrame } from './browser/tab-state';
import { fintechRemote, midNlp, noPay, notAnAiRole, seniorRag } from './pages/sample-postings';
import { greenhouseUrl, linkedInUrl, serveSamples } from './pages/serve-samples';

const SAMPLES = [
  { name: 'linkedin', posting: seniorRag, url: linkedInUrl(seniorRag.id) },
  { name: 'greenhouse', posting: midNlp, url: greenhouseUrl('tessellate') },
  { name: 'greenhouse-remote', posting: fintechRemote, url: greenhouseUrl('harborandpine') },
  { name: 'no-pay', posting: noPay, url: linkedInUrl(noPay.id) },
  { name: 'not-an-ai-role', posting: notAnAiRole, url: linkedInUrl(notAnAiRole.id) },
];
const SCREENSHOTS = resolve('.output/screenshots');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

/** The judgement in words: verdict, headroom, counter range. */
function judgement(frame: ReportedFrame): string {
  if (frame.kind !== 'judged') return frame.kind === 'failed' ? frame.message : frame.reason;
  const { verdict, strength, unknownReason, headroom, counter } = frame.judged.assessment;
  return [
    unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength),
    headroom ? `headroom ${formatRange(headroom)}` : null,
    counter ? `counter range ${formatRange(counter)}` : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Opens a sample in a tab of its own, waits for its judgement, and prints it. */
async function show(
  browser: LaunchedBrowser,
  sample: (typeof SAMPLES)[number],
  page: Page,
): Promise<void> {
  await page.goto(sample.url);
  const frame = await settledFrame(page, await browser.worker());
  say(
    `\n${sample.posting.title} · ${sample.posting.company}\n  ${sample.url}\n  ${judgement(frame)}`,
  );
}

/** Takes the pictures that a person would see: note, popup, and the compare page with what was saved. */
async function takePictures(browser: LaunchedBrowser, pages: Page[]): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const { name } = SAMPLES[index]!;
    await page.bringToFront();
    // The note folds out once its posting is judged; give the paint a moment.
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-page.png`) });
    const popup = await openPopup(browser, page);
    await popup.waitForText(SAMPLES[index]!.posting.title);
    await popup.click('Save');
    await popup.waitForText('Saved');
    await popup.screenshot(join(SCREENSHOTS, `${name}-popup.png`));
    await popup.close();
  }
  const compare = await browser.context.newPage();
  await compare.goto(`chrome-extension://${browser.extensionId}/compare.html`);
  await compare.getByText(seniorRag.title).first().waitFor();
  await compare.screenshot({ path: join(SCREENSHOTS, 'compare.png'), fullPage: true });
}

async function main(): Promise<void> {
  const headless = !hasDisplay();
  buildExtension('chrome');
  const browser = await launchChromium({ headless });
  await serveSamples(browser.context);
  const pages: Page[] = [];
  for (const sample of SAMPLES) {
    const page = await browser.context.newPage();
    pages.push(page);
    await show(browser, sample, page);
  }
  if (headless) {
    await takePictures(browser, pages);
    say(`\nNo display here: page notes, popups and the compare page are in ${SCREENSHOTS}`);
    await browser.close();
    return;
  }
  await pages[0]?.bringToFront();
  say('\nThe browser stays open: click the Headroom button in its toolbar. Close it to end.');
  await new Promise((closed) => browser.context.once('close', closed));
  await browser.close();
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
