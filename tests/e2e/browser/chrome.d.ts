/** The extension API, as code sees it that a test evaluates inside the extension. */
declare const chrome: typeof import('wxt/browser').browser;
