// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { anySiteScript } from '@/content/any-site-script';
import { genericReader } from '@/extraction/sites/generic-reader';

function manifestWith(...matches: string[]): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Headroom',
    version: '1',
    content_scripts: [{ matches }],
  });
}

/** Runs the script in this page. */
function run(): ContentScriptContext {
  const ctx = new ContentScriptContext('any-site', { noScriptStartedPostMessage: true });
  anySiteScript([], genericReader).main(ctx);
  return ctx;
}

/** Whether any script in this page listens to the worker. */
const isListening = async () => {
  try {
    return await fakeBrowser.runtime.sendMessage('are you there').then(() => true);
  } catch {
    return false;
  }
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  manifestWith('https://www.linkedin.com/*');
});

describe('the script of any site', () => {
  it('names no site in the manifest', () => {
    expect(anySiteScript([], genericReader)).toMatchObject({ registration: 'runtime' });
    expect(anySiteScript([], genericReader)).not.toHaveProperty('matches');
  });

  it('listens until another takes over, which then is the only one', async () => {
    const first = run();
    expect(await isListening()).toBe(true);
    const second = run();
    expect([first.isInvalid, second.isInvalid]).toEqual([true, false]);
    second.abort();
    expect(await isListening()).toBe(false);
  });

  it('leaves a page of the manifest’s sites to its own script', async () => {
    manifestWith(`${window.location.origin.replace(/:\d+$/, '')}/*`);
    run();
    expect(await isListening()).toBe(false);
  });

  it('ends when the user takes the site back', async () => {
    const ctx = run();
    await fakeBrowser.runtime.sendMessage({ id: 1, type: 'stopReading', timestamp: 1 });
    expect(ctx.isInvalid).toBe(true);
    expect(await isListening()).toBe(false);
  });
});
