import type { LaunchedBrowser } from './launch-chromium';

/** Stops the extension's worker, as the browser does when it has been idle. */
export async function stopWorker(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const deadline = Date.now() + 5000;
  while (browser.context.serviceWorkers().length > 0) {
    if (Date.now() > deadline) throw new Error('The worker could not be stopped.');
    await page.waitForTimeout(50);
  }
  await page.close();
}
