// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchList } from '@/watch/watch-list';

const own = document.createElement('span');
const changed = vi.fn<() => void>();
const look = vi.fn<() => void>();
const returned = vi.fn<() => void>();
let stop: AbortController;

/** Changes are told of in a microtask. */
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  stop = new AbortController();
  watchList({
    frame: window,
    isOwnNode: (node) => node === own,
    signal: stop.signal,
    changed,
    look,
    returned,
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('looks at the start', async () => {
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledOnce();
});

it('tells of a change at once, and looks when the burst is over', async () => {
  await vi.advanceTimersByTimeAsync(200);
  const card = document.createElement('div');
  document.body.append(card);
  await soon();
  expect([changed.mock.calls.length, look.mock.calls.length]).toEqual([1, 1]);
  card.setAttribute('componentkey', 'job-card-component-ref-2');
  await soon();
  expect(changed).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(2);
});

it('looks twice a second in a list that never rests', async () => {
  await vi.advanceTimersByTimeAsync(200);
  for (let step = 0; step < 40; step += 1) {
    document.body.append(document.createElement('i'));
    // The list moves on while time does.
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(look.mock.calls.length).toBeLessThanOrEqual(6);
});

it('does not hear of what it adds itself, nor of attributes that name no posting', async () => {
  await vi.advanceTimersByTimeAsync(200);
  document.body.append(own);
  document.body.setAttribute('class', 'x');
  await soon();
  expect(changed).not.toHaveBeenCalled();
});

it('looks again when the user comes back, and at nothing while the page is hidden', async () => {
  await vi.advanceTimersByTimeAsync(200);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.body.append(document.createElement('i'));
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1000);
  expect([look.mock.calls.length, returned.mock.calls.length]).toEqual([1, 0]);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(200);
  expect([look.mock.calls.length, returned.mock.calls.length]).toEqual([2, 1]);
  window.dispatchEvent(new Event('focus'));
  expect(returned).toHaveBeenCalledTimes(2);
});

it('ends with its signal', async () => {
  stop.abort();
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(1000);
  expect([look.mock.calls.length, changed.mock.calls.length]).toEqual([0, 0]);
});
