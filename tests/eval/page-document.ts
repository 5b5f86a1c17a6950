/**
 * Runs `read` on the document of some HTML. Scripts don't run and nothing is loaded; the document is freed afterwards.
 * jsdom takes most of a second to load, so it is loaded when the first record needs it.
 */
export async function withPageDocument<T>(
  html: string,
  url: string,
  read: (document: Document) => T,
): Promise<T> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A console that nobody listens to: a page's broken styles are no message for the user.
  const { window } = new JSDOM('', { url, virtualConsole: new VirtualConsole() });
  // The readers run in a browser, where it is global.
  globalThis.DOMParser = window.DOMParser;
  try {
    // Parsed rather than shown: jsdom would work through all style sheets of a shown page, for ten times as long.
    return read(new window.DOMParser().parseFromString(html, 'text/html'));
  } finally {
    window.close();
  }
}
