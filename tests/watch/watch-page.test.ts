// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { names } from './readings';
import {
  last,
  readSmallSite,
  setAddress,
  setPane,
  startWatching,
  useSmallSite,
  wait,
} from './small-site';

const watching = useSmallSite();

describe('navigation within the page', () => {
  it('publishes the posting that is there at the start', async () => {
    startWatching(watching);
    await wait(300);
    expect(names(watching.results)).toEqual(['loading', '1']);
  });

  it('follows ten postings, one of them arriving late, and never shows a wrong one', async () => {
    startWatching(watching);
    await wait(300);
    for (let id = 2; id <= 11; id += 1) {
      setAddress(String(id));
      const late = id === 6 ? 4000 : 40;
      await wait(late);
      expect(last(watching), `before the pane of ${id}`).not.toBe(String(id));
      setPane(String(id));
      await wait(1500);
      expect(last(watching)).toBe(String(id));
    }
    expect(names(watching.results).filter((name) => name !== 'loading')).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1)),
    );
  });

  it('withdraws at once when the pane is swapped before the address', async () => {
    startWatching(watching);
    await wait(300);
    setPane('2');
    await wait(250);
    expect(last(watching)).toBe('loading');
    setAddress('2');
    await wait(1500);
    expect(last(watching)).toBe('2');
  });

  it('withdraws in the same turn in which the browser tells of the new address', async () => {
    startWatching(watching);
    await wait(300);
    setAddress('2');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(last(watching)).toBe('loading');
  });

  it('notices a new address within a second where the browser does not tell', async () => {
    startWatching(watching);
    await wait(300);
    setAddress('2');
    await wait(1000);
    expect(last(watching)).toBe('loading');
  });

  it('listens to the Navigation API where there is one, and does not poll', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    startWatching(watching);
    await wait(300);
    setAddress('2');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(last(watching)).toBe('loading');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('leaves the posting alone when only tracking parameters or the hash change', async () => {
    startWatching(watching);
    await wait(300);
    history.pushState(null, '', '/list?job=1&trk=card#about');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await wait(2000);
    expect(names(watching.results)).toEqual(['loading', '1']);
  });

  it('goes from a posting to a page without one', async () => {
    startWatching(watching);
    await wait(300);
    setAddress(null);
    await wait(2000);
    expect(names(watching.results)).toEqual(['loading', '1', 'loading', 'none']);
  });
});

describe('a page that changes', () => {
  it('waits out a skeleton', async () => {
    setPane('');
    startWatching(watching);
    await wait(6000);
    expect(names(watching.results)).toEqual(['loading']);
    setPane('1');
    await wait(600);
    expect(names(watching.results)).toEqual(['loading', '1']);
  });

  it('says that nothing came after 10 s, with the reason, and still takes it later', async () => {
    setPane('');
    startWatching(watching);
    await wait(10_500);
    expect(watching.results.at(-1)).toEqual({
      kind: 'unreadable',
      reason: 'The pane shows another posting.',
    });
    setPane('1');
    await wait(600);
    expect(last(watching)).toBe('1');
  });

  it('publishes a pay chip that arrives late, without withdrawing the posting', async () => {
    startWatching(watching);
    await wait(300);
    await wait(5000);
    document.querySelector('#pane')?.insertAdjacentHTML('beforeend', '<p class="pay">$180K</p>');
    await wait(600);
    expect(names(watching.results)).toEqual(['loading', '1', '1']);
    expect(watching.results.at(-1)).toMatchObject({ reading: { pay: [{ quote: '$180K' }] } });
  });

  it('looks at a restless page about once a second, not at every change', async () => {
    startWatching(watching);
    await wait(300);
    const before = watching.reads;
    for (let index = 0; index < 100; index += 1) {
      document.body.append(document.createElement('i'));
      await wait(100);
    }
    expect(watching.reads - before).toBeLessThanOrEqual(11);
    expect(watching.reads - before).toBeGreaterThanOrEqual(8);
  });

  it('rests longer where reading is slow', async () => {
    let spent = 0;
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
    startWatching(watching, (page) => {
      spent += 100;
      return readSmallSite(page);
    });
    await wait(300);
    const before = watching.reads;
    for (let index = 0; index < 100; index += 1) {
      document.body.append(document.createElement('i'));
      await wait(100);
    }
    expect(watching.reads - before).toBeGreaterThanOrEqual(1);
    expect(watching.reads - before).toBeLessThanOrEqual(3);
  });

  it('does nothing at all on a page at rest', async () => {
    startWatching(watching);
    await wait(1000);
    const before = watching.reads;
    await wait(60_000);
    expect(watching.reads).toBe(before);
  });

  it('is not woken by its own nodes', async () => {
    startWatching(watching);
    await wait(1000);
    const before = watching.reads;
    const own = document.createElement('div');
    own.dataset.own = 'true';
    document.documentElement.append(own);
    await wait(2000);
    own.remove();
    await wait(2000);
    expect(watching.reads).toBe(before);
  });

  it('takes a page that cannot be read as one without a posting', async () => {
    startWatching(watching, () => {
      throw new Error('hostile');
    });
    await wait(600);
    expect(watching.results).toEqual([{ kind: 'none', reason: 'The page could not be read.' }]);
  });
});
