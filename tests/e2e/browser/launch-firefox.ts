import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { samplePage } from '../pages/serve-samples';
import { findFirefox } from './find-browser';

const EXTENSION = resolve('.output/firefox-mv3');
const ADDON_ID = 'headroom@headroom.example';
/** Firefox gives each installation an address of its own; this one is fixed beforehand, to open our pages by. */
const ADDRESS = '0b8f2a52-9a5e-4c1c-8f9e-6d1c0a7f4e11';

export interface LaunchedFirefox {
  browser: Browser;
  /** Opens one of the extension's own pages in a tab. */
  openOwnPage: (path: string) => Promise<Page>;
  /** Opens a tab in which the samples are served at their true hostnames, or the page given at every address but those of data. */
  openSample: (url: string, html?: string, data?: Record<string, unknown>) => Promise<Page>;
}

/** Opens Firefox with the built extension in it and no way out to the network. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
    // Without it, the extension's own pages may not be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The question for a site stands in the browser's own window: it is taken to be answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDRESS }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      // Firefox moves the tab to another process for it, and the driver never hears of its load event.
      const opened = page.goto(`moz-extension://${ADDRESS}/${path}`).catch(() => null);
      await Promise.race([opened, shows(page, 'Headroom')]);
      return page;
    },
    openSample: async (url, given, data = {}) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const json = data[request.url()];
        if (json !== undefined) {
          const body = JSON.stringify(json);
          void request.respond({ contentType: 'application/json', body });
          return;
        }
        const html = given ?? samplePage(new URL(request.url()));
        void (html === null
          ? request.abort()
          : request.respond({ contentType: 'text/html; charset=utf-8', body: html }));
      });
      await page.goto(url);
      return page;
    },
  };
}

/** Waits until a page shows a text. */
export async function shows(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  let seen = '';
  while (Date.now() < deadline) {
    seen = await page.evaluate(() => document.body.innerText).catch(() => '');
    if (seen.includes(text)) return;
    await wait(100);
  }
  throw new Error(`The page does not show "${text}", but: ${seen}`);
}
