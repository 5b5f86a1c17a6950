import { browser, MatchPattern } from '#imports';
import { addedOf, addedSites } from '@/access/added-sites';
import { readTabNow } from '@/access/read-tab-now';
import { sendMessage } from '@/messaging/messages';
import { knownTabs, readTab } from '@/storage/tab-states';
import { forgetGoneFrames } from './forget-gone-frames';
import { scriptsForSite } from './scripts-for-site';

/** Registered scripts of ours are named by what they are and the match pattern of their site. */
const ID_PREFIX = 'always:';

/**
 * Brings the registered scripts in line with the sites that the user added: one for each, and none for any other.
 * Permissions may come and go in the browser's own settings, and registered scripts are lost with an update; so it is
 * safe to run at any time and again. Runs take turns, by the browser's own lock.
 */
export async function registerAddedSites(): Promise<void> {
  await navigator.locks.request('added-sites', async () => {
    const wanted = await addedSites();
    const registered = (await browser.scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(ID_PREFIX));
    const stale = registered.filter((id) => !wanted.some((pattern) => scriptId(pattern) === id));
    const missing = wanted.filter((pattern) => !registered.includes(scriptId(pattern)));
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(missing.map(scriptFor));
    }
  });
}

function scriptId(pattern: string): string {
  return `${ID_PREFIX}${pattern}`;
}

function scriptFor(pattern: string) {
  return {
    id: scriptId(pattern),
    matches: [pattern],
    js: scriptsForSite(pattern),
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

/** After the user allowed sites: they are read from now on, and so is what is open of them. */
export async function takeInSites(origins: string[]): Promise<void> {
  const added = addedOf(origins);
  if (added.length === 0) return;
  await registerAddedSites();
  const open = await browser.tabs.query({ url: added, discarded: false });
  // A page that shows an error in place of the site cannot be read.
  const ids = open.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map(readTabNow));
}

/** After the user took sites back: they are read no more, nor is what is open of them, and what it showed is forgotten. */
export async function leaveSites(origins: string[]): Promise<void> {
  await registerAddedSites();
  const left = addedOf(origins).map((pattern) => new MatchPattern(pattern));
  const tabs = await knownTabs();
  await Promise.all(
    tabs.map(async (tabId) => {
      const frames = Object.values(await readTab(tabId));
      if (frames.some(({ url }) => left.some((pattern) => pattern.includes(url)))) {
        await leaveTab(tabId);
      }
    }),
  );
}

/** Each frame of the tab is told; those of the manifest's sites do not listen to it. */
async function leaveTab(tabId: number): Promise<void> {
  await sendMessage('stopReading', undefined, tabId).catch(() => {});
  await forgetGoneFrames(tabId);
}
