/**
 * Asks the browser not to make room by removing what is saved. Only a page can ask, and the worker's own saves never come
 * first. Never throws: it is the browser's to say, and everything works without.
 */
export async function keepOnDevice(): Promise<void> {
  try {
    const { storage } = navigator;
    if (typeof storage?.persist !== 'function' || (await storage.persisted())) return;
    await storage.persist();
  } catch {
    // As before.
  }
}
