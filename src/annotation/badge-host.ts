import type { BadgeFace } from './badge-face';
import { BADGE_STYLE } from './badge-style';

/** How a badge is to look where it stands. */
export interface BadgeLook {
  compact: boolean;
  dark: boolean;
}

/**
 * An empty inline box at the end of a line: without width, height or a break, so that nothing of the page moves. What
 * hangs on it scrolls, is cut and goes with the card.
 */
const STYLE =
  'all: initial !important; display: inline !important; position: relative !important; ' +
  'font-size: 0 !important; line-height: 0 !important; pointer-events: none !important';

let sheet: CSSStyleSheet | undefined;

/** The element of one badge, closed to the page's scripts and styles, without a name that a page could know it by. */
export function badgeHost(document: Document, face: BadgeFace, look: BadgeLook): HTMLElement {
  const host = document.createElement('span');
  host.style.cssText = STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(document, root);
  const badge = document.createElement('span');
  badge.className = `badge ${face.tone}`;
  badge.classList.toggle('tentative', face.tentative);
  badge.classList.toggle('dark', look.dark);
  badge.role = 'img';
  badge.ariaLabel = face.spoken;
  badge.textContent = look.compact || !face.words ? face.shape : `${face.shape} ${face.words}`;
  root.append(badge);
  return host;
}

/** One constructed sheet for all; where the browser has none for content scripts, a style element each. */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    sheet ??= constructedSheet();
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = BADGE_STYLE;
    root.append(style);
  }
}

function constructedSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(BADGE_STYLE);
  return made;
}
