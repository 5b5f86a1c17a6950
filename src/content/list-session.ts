import type { BadgedCard, ListBadges } from '@/annotation/list-badges';
import type { Page } from '@/extraction/sites/adapter';
import type { CardList } from '@/extraction/sites/cards/card-list';
import type { CardJudgement, CardsAnswer } from '@/messaging/card-judgement';
import type { CardReading } from '@/posting/card-reading';
import type { PostingKey } from '@/posting/posting';
import { postingKey } from '@/posting/posting-key';
import { inIdleTime } from '@/watch/idle-time';
import { NearSight } from '@/watch/near-sight';

/** The worker takes so many cards at once. */
const MOST_AT_ONCE = 200;
/** A page with more cards than this is none that a person reads through. */
const MOST_CARDS = 2000;
/** Longest words and lists of a card that are sent; what is beyond belongs to no card. */
const LONGEST = 500;
const MOST_ENTRIES = 20;

export interface ListSessionOptions {
  frame: Window;
  lists: readonly CardList[];
  badges: ListBadges;
  currentPage: () => Page;
  ask: (cards: CardReading[]) => Promise<CardsAnswer>;
  signal: AbortSignal;
}

interface ReadCard extends BadgedCard {
  key: PostingKey;
  reading: CardReading;
}

/**
 * Reads the cards of a list that are in sight or near it, has those judged that are not yet, and shows the badges; all in
 * the page's idle time.
 */
export class ListSession {
  /** By card text and posting: what a card says may change under one id. */
  readonly #judged = new Map<string, CardJudgement>();
  #cards = new WeakMap<Element, ReadCard>();
  /** Those of the last look, in the page's order. */
  #listed: ReadCard[] = [];
  #running = false;
  #again = false;
  #off = false;

  readonly #sight: NearSight;

  constructor(private readonly options: ListSessionOptions) {
    this.#sight = new NearSight(options.signal, () => void this.look());
  }

  /** Brings the badges up to date with the list. While it runs, it is not begun again but repeated. Never throws. */
  async look(): Promise<void> {
    this.#again = this.#running;
    if (this.#running || this.#off) return;
    this.#running = true;
    try {
      await this.#lookOnce();
    } catch {
      // A page may be built in any way, and the extension may be gone: no badge then.
    } finally {
      this.#running = false;
    }
    if (this.#again && !this.options.signal.aborted) await this.look();
  }

  /** A posting was read, here or elsewhere: what its card was judged may be another. */
  async judgedAnew(key: PostingKey): Promise<void> {
    for (const [id, judgement] of this.#judged) {
      if (judgement.key === key) this.#judged.delete(id);
    }
    await this.look();
  }

  /** Anything may have changed meanwhile: postings read and saved elsewhere, the profile, the settings. */
  forget(): void {
    this.#judged.clear();
    this.#off = false;
  }

  /** What the cards near sight say, as of the last look; at most as many as the worker takes. */
  listed(): CardReading[] {
    return this.#listed.slice(0, MOST_AT_ONCE).map(({ reading }) => reading);
  }

  /** Opens the posting of a card as a click on it would; false where no card near sight is of it any more. */
  open(postingId: string): boolean {
    const card = this.#listed.find((listed) => listed.postingId === postingId);
    if (!card?.element.isConnected || card.element.textContent !== card.text) return false;
    const { element } = card;
    element.scrollIntoView({ block: 'center' });
    const link = element.closest('a[href]') ?? element.querySelector('a[href]') ?? element;
    if (!(link instanceof HTMLElement)) return false;
    link.click();
    return true;
  }

  async #lookOnce(): Promise<void> {
    const { frame, lists, badges, currentPage, signal } = this.options;
    const page = currentPage();
    const list = lists.find(({ handles }) => handles(page.url));
    if (!list) {
      this.#listed = [];
      badges.clear();
      return;
    }
    const cards: ReadCard[] = [];
    const found = list.find(page.document).slice(0, MOST_CARDS);
    for await (const element of inIdleTime(this.#sight.among(found), frame, signal)) {
      const card = this.#read(element, list, page);
      if (card) cards.push(card);
    }
    this.#listed = cards;
    const unknown = cards.filter((card) => !this.#judged.has(judgedId(card)));
    for (let start = 0; start < unknown.length; start += MOST_AT_ONCE) {
      // One message after the other: the first cards are those in sight.
      // oxlint-disable-next-line no-await-in-loop
      if (!(await this.#ask(unknown.slice(start, start + MOST_AT_ONCE)))) return;
    }
    for await (const some of inIdleTime(inGroups(cards), frame, signal)) {
      badges.show(
        some.flatMap((card) => {
          const judgement = this.#judged.get(judgedId(card));
          return judgement ? [[card, judgement] as const] : [];
        }),
      );
    }
  }

  /** False where there are to be no badges. */
  async #ask(cards: ReadCard[]): Promise<boolean> {
    const answer = await this.options.ask(cards.map(({ reading }) => reading));
    if (answer.kind === 'off') {
      this.#off = true;
      this.options.badges.clear();
      return false;
    }
    for (const [index, card] of cards.entries()) {
      const judgement = answer.cards[index];
      if (judgement?.key === card.key) this.#judged.set(judgedId(card), judgement);
    }
    return true;
  }

  /** The card's words, read again only where they changed. */
  #read(element: Element, list: CardList, page: Page): ReadCard | null {
    const postingId = list.idOf(element);
    if (postingId === null) return null;
    const text = element.textContent ?? '';
    const known = this.#cards.get(element);
    if (known?.postingId === postingId && known.text === text) {
      if (known.lines.every((line) => line.isConnected)) return known;
    }
    const words = list.read(element, page);
    if (!words) return null;
    const { lines, title, company, locations, workplace, pay } = words;
    const card: ReadCard = {
      element,
      postingId,
      text,
      lines,
      key: postingKey(list.site, postingId, ''),
      reading: {
        site: list.site,
        postingId,
        title: title.slice(0, LONGEST),
        company: company?.slice(0, LONGEST) ?? null,
        locations: locations
          .slice(0, MOST_ENTRIES)
          .map(({ text: place }) => ({ text: place.slice(0, LONGEST) })),
        workplace: workplace.slice(0, MOST_ENTRIES).map((word) => word.slice(0, LONGEST)),
        pay: pay.slice(0, MOST_ENTRIES),
      },
    };
    this.#cards.set(element, card);
    return card;
  }
}

function judgedId({ key, text }: ReadCard): string {
  return `${key} ${text}`;
}

/** Cards are measured and marked together: each group has the page laid out once. */
const GROUP = 50;

function* inGroups<T>(entries: readonly T[]): Generator<T[]> {
  for (let start = 0; start < entries.length; start += GROUP) {
    yield entries.slice(start, start + GROUP);
  }
}
