import type { CardJudgement } from '@/messaging/card-judgement';
import { badgeFace } from './badge-face';
import type { BadgeFace } from './badge-face';
import { badgeHost } from './badge-host';
import { badgeSpot } from './badge-placement';
import { isOnDark } from './is-on-dark';

/** A card and its posting, as they are at this moment. */
export interface BadgedCard {
  element: Element;
  postingId: string;
  /** The card's text when it was read. */
  text: string;
  lines: Element[];
}

interface Shown {
  card: BadgedCard;
  host: HTMLElement;
  face: BadgeFace;
}

/** The badges on a list's cards, each tied to the posting that its card is of. */
export class ListBadges {
  readonly #shown = new Map<Element, Shown>();
  readonly #hosts = new WeakSet<Node>();

  /** @param isOf whether a card is of a posting at this moment. */
  constructor(private readonly isOf: (element: Element, postingId: string) => boolean) {}

  owns(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /**
   * Shows judgements on their cards, in place of what was there. All is measured before anything is changed, so that
   * the browser lays the page out once. A card that is not as it was read is passed over: it is read again.
   */
  show(entries: readonly (readonly [BadgedCard, CardJudgement])[]): void {
    const spots = entries.flatMap(([card, judgement]) => {
      if (!this.#isAsRead(card)) return [];
      const face = badgeFace(judgement);
      if (face && this.#isShown(card, face)) return [];
      const spot = face && badgeSpot(card.element, card.lines, face);
      return [{ card, face, spot }];
    });
    const ground = spots.find(({ spot }) => spot !== null)?.spot?.line;
    const dark = ground !== undefined && isOnDark(ground);
    for (const { card, face, spot } of spots) {
      this.#remove(card.element);
      if (!face || !spot) continue;
      const { line, compact } = spot;
      const host = badgeHost(line.ownerDocument, face, { compact, dark });
      this.#hosts.add(host);
      line.append(host);
      this.#shown.set(card.element, { card, host, face });
    }
  }

  /** Takes away, at once, what stands on a card that is gone or is another posting's by now. */
  sweep(): void {
    for (const [element, { card, host }] of this.#shown) {
      const isThere = element.isConnected && element.contains(host);
      if (!isThere || !this.isOf(element, card.postingId)) this.#remove(element);
    }
  }

  clear(): void {
    for (const element of this.#shown.keys()) this.#remove(element);
  }

  #isAsRead({ element, postingId, text }: BadgedCard): boolean {
    return element.isConnected && this.isOf(element, postingId) && element.textContent === text;
  }

  #isShown(card: BadgedCard, face: BadgeFace): boolean {
    const shown = this.#shown.get(card.element);
    return (
      shown !== undefined &&
      shown.card.postingId === card.postingId &&
      shown.face.spoken === face.spoken &&
      shown.host.isConnected
    );
  }

  #remove(element: Element): void {
    this.#shown.get(element)?.host.remove();
    this.#shown.delete(element);
  }
}
