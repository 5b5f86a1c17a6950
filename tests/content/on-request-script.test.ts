// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onRequestScript } from '@/content/on-request-script';
import { genericReader } from '@/extraction/sites/generic-reader';

/** Runs a script in this page, which is its own unless told. */
function run(isOwn: (url: URL) => boolean = () => true): ContentScriptContext {
  const ctx = new ContentScriptContext('any-site', { noScriptStartedPostMessage: true });
  onRequestScript([], genericReader, isOwn).main(ctx);
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
});

describe('a script for sites on request', () => {
  it('names no site in the manifest', () => {
    const script = onRequestScript([], genericReader, () => true);
    expect(script).toMatchObject({ registration: 'runtime' });
    expect(script).not.toHaveProperty('matches');
  });

  it('listens until another takes over, which then is the only one', async () => {
    const first = run();
    expect(await isListening()).toBe(true);
    const second = run();
    expect([first.isInvalid, second.isInvalid]).toEqual([true, false]);
    second.abort();
    expect(await isListening()).toBe(false);
  });

  it('leaves a page that is not its own alone', async () => {
    const asked: string[] = [];
    run(({ href }) => {
      asked.push(href);
      return false;
    });
    expect(asked).toEqual([window.location.href]);
    expect(await isListening()).toBe(false);
  });

  it('ends when the user takes the site back', async () => {
    const ctx = run();
    await fakeBrowser.runtime.sendMessage({ id: 1, type: 'stopReading', timestamp: 1 });
    expect(ctx.isInvalid).toBe(true);
    expect(await isListening()).toBe(false);
  });
});
