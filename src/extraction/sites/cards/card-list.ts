import type { CardReading } from '@/posting/card-reading';
import type { Page } from '../adapter';

/** What a card says, and where. */
export interface CardWords extends Omit<CardReading, 'site' | 'postingId'> {
  /** Elements of one line of text each, beside which there is usually room; the best one first. */
  lines: Element[];
}

/** How one site builds its result lists. Free of side effects at import; read-only on the page. */
export interface CardList {
  /** The id of the site's adapter: a card and its posting's own page have one key. */
  site: string;
  /** As in the site's adapter. */
  matches: readonly string[];
  handles: (url: URL) => boolean;
  /** The cards that stand on the page, outermost elements, in document order; some may not be filled yet. */
  find: (document: Document) => Element[];
  /** The posting that an element is a card of at this moment: lists use an element again for another posting. */
  idOf: (card: Element) => string | null;
  /** The words of a card; null while it is not filled. */
  read: (card: Element, page: Page) => CardWords | null;
}
