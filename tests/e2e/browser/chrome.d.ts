import type { browser } from 'wxt/browser';

declare global {
  /** The extension API, as code sees it that a test evaluates inside the extension. */
  const chrome: typeof browser;
}
