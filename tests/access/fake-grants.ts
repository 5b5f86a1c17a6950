import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Change = (change: { origins: string[]; permissions: never[] }) => void;

interface Registered {
  id: string;
  matches: string[];
}

/** Match patterns of the manifest that the browser is made to hold. */
export const MANIFEST_SITES = ['https://www.linkedin.com/*', 'https://*.jobs.example/*'];

/** Stands in for the browser's permissions and registered scripts, which the fake browser has not. */
export function fakeGrants(...granted: string[]) {
  const origins = new Set([...MANIFEST_SITES, ...granted]);
  const scripts = new Map<string, Registered>();
  const { permissions, runtime, scripting, tabs } = fakeBrowser;
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Headroom',
    version: '1',
    content_scripts: [{ matches: MANIFEST_SITES }],
  });

  const added = fakeEvent(permissions.onAdded);
  const removed = fakeEvent(permissions.onRemoved);
  const allow = (pattern: string): void => {
    origins.add(pattern);
    for (const tell of added.listeners) tell({ origins: [pattern], permissions: [] });
  };
  const takeBack = (pattern: string): void => {
    if (!origins.delete(pattern)) return;
    for (const tell of removed.listeners) tell({ origins: [pattern], permissions: [] });
  };

  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({
    origins: [...origins],
    permissions: ['storage'],
  }));
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins: [asked = ''] }: Asked) =>
    origins.has(asked)) as never);
  const request = vi.spyOn(permissions, 'request').mockImplementation((async ({
    origins: [asked = ''],
  }: Asked) => {
    allow(asked);
    return true;
  }) as never);
  const remove = vi.spyOn(permissions, 'remove').mockImplementation((async ({
    origins: [asked = ''],
  }: Asked) => {
    takeBack(asked);
    return true;
  }) as never);

  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => [
    ...scripts.values(),
  ]);
  const register = vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (
    list: Registered[],
  ) => {
    for (const script of list) {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts.set(script.id, script);
    }
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids,
  }: {
    ids: string[];
  }) => {
    for (const id of ids) {
      if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    }
  }) as never);
  const execute = vi.spyOn(scripting, 'executeScript').mockResolvedValue([]);
  const queryTabs = vi.spyOn(tabs, 'query').mockResolvedValue([]);

  return {
    allow,
    takeBack,
    scripts,
    request,
    remove,
    register,
    execute,
    queryTabs,
    /** How often someone began to listen for what is allowed, and for what is taken back. */
    listens: [added.listen, removed.listen],
  };
}

interface Asked {
  origins: string[];
}

function fakeEvent(event: object) {
  const listeners = new Set<Change>();
  const target = event as Record<'addListener' | 'removeListener', (listener: Change) => void>;
  const listen = vi
    .spyOn(target, 'addListener')
    .mockImplementation((listener) => void listeners.add(listener));
  vi.spyOn(target, 'removeListener').mockImplementation(
    (listener) => void listeners.delete(listener),
  );
  return { listeners, listen };
}
