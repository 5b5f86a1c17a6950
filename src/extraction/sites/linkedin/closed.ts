import { ownTexts } from '../shared/dom';

const CLOSED = /(?:no longer|not currently) accepting applications/i;

/** True when the pane says, outside the description, that the posting takes no more applications. */
export function saysClosed(root: Element, descriptionSelector: string): boolean {
  return ownTexts(root).some(
    ({ element, text }) => CLOSED.test(text) && !element.closest(descriptionSelector),
  );
}
