import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-browser';
import { startRequestLog, type RequestLog } from './request-log';

export interface LaunchedBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's worker, awake. Ask anew after it may have been stopped. */
  worker: () => Promise<Worker>;
  /** The page that the first run opens, in the background; null with a profile that is used again. */
  welcome: Page | null;
  /** What went out to the network: everything that no route answered. */
  requests: RequestLog;
  close: () => Promise<void>;
  /** Closes it and leaves its profile, to be launched with again. */
  closeAndKeepProfile: () => Promise<string>;
}

export interface LaunchOptions {
  headless: boolean;
  /** A profile folder to use again; a new one when absent. It is removed at the end. */
  profileFolder?: string;
  colorScheme?: 'light' | 'dark';
}

const EXTENSION = resolve('.output/chrome-mv3');

/** Keeps the browser itself quiet, as far as it can be told. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,InterestFeedContentSuggestions',
];

/** A new profile folder that never connects to a host ahead of a visit. */
function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
  return folder;
}

/** Opens Chromium with the built extension in it and no way out to the network. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const requests = await startRequestLog();
  const profile = options.profileFolder ?? newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless,
    viewport: { width: 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    proxy: { server: requests.address },
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      // For clicks on the toolbar button, which stands outside of every page.
      '--enable-unsafe-extension-debugging',
      // A popup may be no higher than the screen, and without a display that is 600 pixels.
      ...(options.headless ? ['--screen-info={1600x1200}'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => {
      throw new Error(
        'The extension did not start. This browser may not allow --load-extension (Chrome does not since version 137): set CHROME_PATH to a Chromium.',
      );
    }));
  const extensionId = new URL((await worker()).url()).host;
  const welcome = options.profileFolder ? null : await welcomePage(context);
  const closeAndKeepProfile = async () => {
    await context.close();
    await requests.close();
    return profile;
  };
  return {
    context,
    extensionId,
    worker,
    welcome,
    requests,
    closeAndKeepProfile,
    close: async () => rmSync(await closeAndKeepProfile(), { recursive: true, force: true }),
  };
}

function isWelcome(page: Page): boolean {
  return page.url().includes('/options.html');
}

/** Waits for the first run's page: opening by itself, it would put a test's page out of sight, and unread, at any time. */
async function welcomePage(context: BrowserContext): Promise<Page> {
  const there = context.pages().find(isWelcome);
  return there ?? context.waitForEvent('page', { predicate: isWelcome, timeout: 30_000 });
}
