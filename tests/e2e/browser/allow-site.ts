import type { LaunchedBrowser } from './launch-chromium';

/** The part of the browser's own extensions page that its "allowed sites" list uses. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission: (extensionId: string, pattern: string) => Promise<void> };
}

/**
 * Answers the browser's question about a site beforehand, since no test can click its window: once the extension asks
 * for the site, it has it.
 */
export async function allowSite(browser: LaunchedBrowser, pattern: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, site]) =>
      (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(id!, site!),
    [browser.extensionId, pattern],
  );
  await page.close();
}
