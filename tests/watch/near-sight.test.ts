// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { NearSight } from '@/watch/near-sight';

afterEach(() => vi.unstubAllGlobals());

const [one, other] = [document.createElement('div'), document.createElement('div')];

interface Sighting {
  target: Element;
  isIntersecting: boolean;
}

/** Stands in for the browser's observer; gives the way to say what is in sight. */
function fakeObserver() {
  const observe = vi.fn<(element: Element) => void>();
  const disconnect = vi.fn<() => void>();
  let tell: ((entries: Sighting[]) => void) | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = observe;
      disconnect = disconnect;
      constructor(callback: (entries: Sighting[]) => void) {
        tell = callback;
      }
    },
  );
  return { observe, disconnect, say: (...entries: Sighting[]) => tell?.(entries) };
}

it('tells of elements once they come near, watches each once, and ends with its signal', () => {
  const { observe, disconnect, say } = fakeObserver();
  const onNear = vi.fn<() => void>();
  const stop = new AbortController();
  const sight = new NearSight(stop.signal, onNear);

  expect(sight.among([one, other])).toEqual([]);
  say({ target: one, isIntersecting: true }, { target: other, isIntersecting: false });
  expect(onNear).toHaveBeenCalledOnce();
  expect(sight.among([one, other])).toEqual([one]);
  say({ target: one, isIntersecting: false });
  expect(onNear).toHaveBeenCalledOnce();
  expect(sight.among([one, other])).toEqual([]);
  expect(observe).toHaveBeenCalledTimes(2);
  stop.abort();
  expect(disconnect).toHaveBeenCalledOnce();
});

it('has all near where the browser cannot tell', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const sight = new NearSight(new AbortController().signal, vi.fn<() => void>());
  expect(sight.among([one, other])).toEqual([one, other]);
});
