// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { names } from './readings';
import {
  last,
  setAddress,
  setHidden,
  setPane,
  startWatching,
  useSmallSite,
  wait,
} from './small-site';

const watching = useSmallSite();

describe('tabs and frames', () => {
  it('reads nothing in a hidden tab, and reads when it is shown', async () => {
    setHidden(true);
    startWatching(watching);
    await wait(20_000);
    expect(watching.reads).toBe(0);
    setHidden(false);
    await wait(300);
    expect(names(watching.results)).toEqual(['loading', '1']);
  });

  it('withdraws in a hidden tab too, and catches up when it is shown', async () => {
    startWatching(watching);
    await wait(300);
    setHidden(true);
    setAddress('2');
    setPane('2');
    await wait(3000);
    expect(last(watching)).toBe('loading');
    setHidden(false);
    await wait(600);
    expect(last(watching)).toBe('2');
  });

  it('publishes again after the back/forward cache, and not after an ordinary page show', async () => {
    startWatching(watching);
    await wait(300);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await wait(600);
    expect(names(watching.results)).toEqual(['loading', '1']);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await wait(600);
    expect(names(watching.results)).toEqual(['loading', '1', 'loading', '1']);
  });

  it('leaves a frame alone until it is large enough to read in', async () => {
    const height = vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(0);
    startWatching(watching);
    await wait(2000);
    setAddress('2');
    await wait(2000);
    expect([watching.reads, watching.results]).toEqual([0, []]);
    setAddress('1');
    height.mockReturnValue(900);
    window.dispatchEvent(new Event('resize'));
    await wait(300);
    expect(last(watching)).toBe('1');
  });
});

it('stops everything by the signal', async () => {
  startWatching(watching);
  await wait(300);
  const before = watching.results.length;
  watching.controller.abort();
  setAddress('2');
  setPane('2');
  window.dispatchEvent(new PopStateEvent('popstate'));
  setHidden(true);
  setHidden(false);
  await wait(5000);
  expect(watching.results).toHaveLength(before);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not start with a signal that is already given', async () => {
  watching.controller.abort();
  startWatching(watching);
  await wait(1000);
  expect(watching.results).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
