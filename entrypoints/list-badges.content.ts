import { defineContentScript } from '#imports';
import { listScript } from '@/content/list-script';
import { cardLists } from '@/extraction/sites/cards/card-lists';

/** Badges on the cards of result lists. */
export default defineContentScript(listScript(cardLists));
