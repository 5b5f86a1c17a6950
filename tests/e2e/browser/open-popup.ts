import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import type { LaunchedBrowser } from './launch-chromium';

/**
 * The true action popup. The driver does not list it among its pages, so it is reached through the protocol: a
 * session of its own, nested in the session of the page that it stands over.
 */
export class ActionPopup {
  private readonly answers = new Map<number, (answer: ProtocolAnswer) => void>();
  private lastId = 0;

  private constructor(
    private readonly host: CDPSession,
    private readonly sessionId: string,
  ) {
    host.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer = JSON.parse(message) as ProtocolAnswer;
      if (answer.id !== undefined) this.answers.get(answer.id)?.(answer);
    });
  }

  /** Attaches to the popup that is open over the page; waits for it to appear. */
  static async over(page: Page): Promise<ActionPopup> {
    const host = await page.context().newCDPSession(page);
    const deadline = Date.now() + 20_000;
    for (;;) {
      const { targetInfos } = await host.send('Target.getTargets');
      const target = targetInfos.find(
        ({ type, url }) => type === 'page' && /^chrome-extension:.*\/popup\.html$/.test(url),
      );
      if (target) {
        const { sessionId } = await host.send('Target.attachToTarget', {
          targetId: target.targetId,
          flatten: false,
        });
        return new ActionPopup(host, sessionId);
      }
      if (Date.now() > deadline) throw new Error('The popup did not open.');
      await page.waitForTimeout(20);
    }
  }

  /** Sends one protocol command to the popup. */
  private async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.lastId;
    const answered = new Promise<ProtocolAnswer>((resolve) => this.answers.set(id, resolve));
    await this.host.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    this.answers.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Evaluates an expression in the popup; promises are awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** All text that the popup shows. */
  text(): Promise<string> {
    return this.evaluate("document.body?.innerText ?? ''");
  }

  /** Waits until the popup shows a text. */
  async waitForText(text: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!(await this.text()).includes(text)) {
      if (Date.now() > deadline) {
        throw new Error(`The popup does not show "${text}", but: ${await this.text()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Clicks the button or link whose name holds the text, once it is there: some parts load a moment later. */
  async click(name: string): Promise<void> {
    await this.actOn(
      `button "${name}"`,
      `(() => {
        const named = (element) => (element.getAttribute('aria-label') ?? element.innerText).includes(${JSON.stringify(name)});
        const target = [...document.querySelectorAll('button, a')].find(named);
        target?.click();
        return target !== undefined;
      })()`,
    );
  }

  /** Opens one of the tabs of a judged posting; they answer to the press of the mouse, not to the click. */
  async openTab(name: string): Promise<void> {
    await this.actOn(
      `tab "${name}"`,
      `(() => {
        const tab = [...document.querySelectorAll('[role=tab]')]
          .find((element) => element.innerText.startsWith(${JSON.stringify(name)}));
        tab?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
        return tab !== undefined;
      })()`,
    );
  }

  /** Runs an expression until it says that it found what it acts on. */
  private async actOn(what: string, expression: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!(await this.evaluate<boolean>(expression))) {
      if (Date.now() > deadline) {
        throw new Error(`The popup has no ${what}, but: ${await this.text()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Closes the popup, as a click elsewhere would. */
  async close(): Promise<void> {
    await this.evaluate('setTimeout(() => window.close(), 0)');
    await this.host.detach();
  }

  /** Writes a picture of the popup as it stands. */
  async screenshot(path: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data as string, 'base64'));
  }
}

interface ProtocolAnswer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/**
 * Clicks the extension's toolbar button over a page, by the protocol: as with a true click, the extension may then use
 * that tab. The popup opens.
 */
export async function clickToolbarButton(
  browser: LaunchedBrowser,
  page: Page,
): Promise<ActionPopup> {
  await page.bringToFront();
  const host = await browser.context.browser()?.newBrowserCDPSession();
  if (!host) throw new Error('The browser has no session of its own.');
  const { targetInfos } = await host.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // The driver's types do not have this command yet.
  const send = host.send.bind(host) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  await host.detach();
  return ActionPopup.over(page);
}

/** Opens the action popup over a page, from the worker: unlike a click, it opens nothing else to the extension. */
export async function openPopup(browser: LaunchedBrowser, page: Page): Promise<ActionPopup> {
  await page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  return ActionPopup.over(page);
}
