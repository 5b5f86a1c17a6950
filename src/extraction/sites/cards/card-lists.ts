import { ashbyCards } from './ashby';
import type { CardList } from './card-list';
import { greenhouseCards } from './greenhouse';
import { leverCards } from './lever';
import { linkedinCards } from './linkedin';

/** The sites whose result lists get badges. */
export const cardLists: readonly CardList[] = [
  linkedinCards,
  greenhouseCards,
  leverCards,
  ashbyCards,
];
