// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListBadges } from '@/annotation/list-badges';
import { ListSession } from '@/content/list-session';
import { cardLists } from '@/extraction/sites/cards/card-lists';
import type { CardsAnswer } from '@/messaging/card-judgement';
import type { CardReading } from '@/posting/card-reading';
import { postingKey } from '@/posting/posting-key';

const LIST = new URL('https://job-boards.greenhouse.io/tessel');

let asked: CardReading[][];
let stop: AbortController;
let url: URL;
let answer: (cards: CardReading[]) => Promise<CardsAnswer>;

const badges = new ListBadges((element, id) => cardLists.some(({ idOf }) => idOf(element) === id));
const show = vi.spyOn(badges, 'show').mockImplementation(() => {});
const clear = vi.spyOn(badges, 'clear');

const unknown = (cards: CardReading[]): CardsAnswer => ({
  kind: 'judged',
  cards: cards.map(({ site, postingId }) => ({
    key: postingKey(site, postingId, ''),
    kind: 'unknown',
    basis: 'card',
    reason: 'no-pay',
  })),
});

function session(): ListSession {
  return new ListSession({
    frame: window,
    lists: cardLists,
    badges,
    currentPage: () => ({ document, url }),
    ask: (cards) => {
      asked.push(cards);
      return answer(cards);
    },
    signal: stop.signal,
  });
}

function fill(count: number): void {
  document.body.replaceChildren(
    ...Array.from({ length: count }, (_, index) => {
      const row = document.createElement('div');
      row.className = 'opening';
      const link = document.createElement('a');
      link.href = `/tessel/jobs/${1000 + index}`;
      link.textContent = `AI Engineer ${index}`;
      row.append(link);
      return row;
    }),
  );
}

const shown = () => show.mock.calls.flatMap(([entries]) => entries.map(([card]) => card.postingId));

beforeEach(() => {
  vi.clearAllMocks();
  asked = [];
  stop = new AbortController();
  url = LIST;
  answer = (cards) => Promise.resolve(unknown(cards));
});

afterEach(() => document.body.replaceChildren());

describe('a list', () => {
  it('of 450 cards is asked about in messages of 200, each card once', async () => {
    fill(450);
    const list = session();
    await list.look();
    expect(asked.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(new Set(shown()).size).toBe(450);
    await list.look();
    expect(asked).toHaveLength(3);
  });

  it('is asked about again only where it grew or changed', async () => {
    fill(3);
    const list = session();
    await list.look();
    document.querySelectorAll('a')[1]!.textContent = 'Senior AI Engineer';
    await list.look();
    expect(asked.map((cards) => cards.map(({ title }) => title))).toEqual([
      ['AI Engineer 0', 'AI Engineer 1', 'AI Engineer 2'],
      ['Senior AI Engineer'],
    ]);
  });

  it('is looked at once more when it changes while it is looked at', async () => {
    fill(1);
    const list = session();
    answer = async (cards) => {
      if (asked.length === 1) {
        fill(2);
        void list.look();
      }
      return unknown(cards);
    };
    await list.look();
    expect(asked.map((cards) => cards.map(({ postingId }) => postingId))).toEqual([
      ['1000'],
      ['1001'],
    ]);
  });

  it('is asked about anew for a posting that was read, and for all when the user comes back', async () => {
    fill(3);
    const list = session();
    await list.look();
    await list.judgedAnew('greenhouse:1001');
    expect(asked.at(-1)?.map(({ postingId }) => postingId)).toEqual(['1001']);
    list.forget();
    await list.look();
    expect(asked.at(-1)).toHaveLength(3);
  });

  it('sends words of a card’s length alone', async () => {
    fill(1);
    document.querySelector('a')!.textContent = 'x'.repeat(100_000);
    await session().look();
    expect(asked[0]?.[0]?.title).toHaveLength(500);
  });
});

describe('no badges', () => {
  it('are left, and none asked for, where the user wants none, until they come back', async () => {
    fill(2);
    answer = () => Promise.resolve({ kind: 'off' });
    const list = session();
    await list.look();
    await list.look();
    expect(asked).toHaveLength(1);
    expect(clear).toHaveBeenCalled();
    expect(show).not.toHaveBeenCalled();
    answer = (cards) => Promise.resolve(unknown(cards));
    list.forget();
    await list.look();
    expect(shown()).toEqual(['1000', '1001']);
  });

  it('are shown where no list stands, on an address of no list, or after the end', async () => {
    await session().look();
    url = new URL('https://www.linkedin.com/feed/');
    fill(2);
    await session().look();
    url = LIST;
    stop.abort();
    await session().look();
    expect(asked).toEqual([]);
  });

  it('come of an answer about other cards', async () => {
    fill(1);
    answer = (cards) =>
      Promise.resolve(unknown(cards.map((card) => ({ ...card, postingId: '9' }))));
    await session().look();
    expect(shown()).toEqual([]);
  });

  it('come of a worker that is gone, and the page hears nothing of it', async () => {
    fill(1);
    answer = () => Promise.reject(new Error('Extension context invalidated.'));
    await expect(session().look()).resolves.toBeUndefined();
  });
});

describe('for the popup', () => {
  it('tells its cards in the order of the page, and opens one of them by its link', async () => {
    fill(3);
    const list = session();
    expect(list.listed()).toEqual([]);
    await list.look();
    expect(list.listed().map(({ title }) => title)).toEqual([
      'AI Engineer 0',
      'AI Engineer 1',
      'AI Engineer 2',
    ]);

    const clicked = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    document.querySelectorAll('a')[1]?.addEventListener('click', clicked);
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    expect(list.open('1001')).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('opens nothing where the card is gone, or another posting’s by now', async () => {
    fill(2);
    const list = session();
    await list.look();
    expect(list.open('9999')).toBe(false);
    document.querySelectorAll('a')[0]!.textContent = 'Nurse';
    expect(list.open('1000')).toBe(false);
    document.body.replaceChildren();
    expect(list.open('1001')).toBe(false);
  });

  it('tells none where no list stands', async () => {
    fill(2);
    const list = session();
    await list.look();
    url = new URL('https://www.linkedin.com/feed/');
    await list.look();
    expect(list.listed()).toEqual([]);
  });
});
