import { inForeignLayer, type Box } from './blank-space';

/** Where the anchor's text stands: all lines together, and the first on its own. */
export interface AnchorBox {
  text: Box;
  firstLine: Box;
}

/** The anchor's text in viewport pixels; null when it shows none. */
export function anchorBox(anchor: Element): AnchorBox | null {
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  // A title hidden from sight is a box of a pixel.
  const lines = [...range.getClientRects()].filter((line) => line.width > 2 && line.height > 2);
  const [firstLine] = lines;
  if (!firstLine) return null;
  return {
    firstLine,
    text: {
      left: Math.min(...lines.map((line) => line.left)),
      top: Math.min(...lines.map((line) => line.top)),
      right: Math.max(...lines.map((line) => line.right)),
      bottom: Math.max(...lines.map((line) => line.bottom)),
    },
  };
}

/** True while a person can see the start of the anchor's text: scrolled into view, with nothing laid over it. */
export function isInSight(anchor: Element, { firstLine }: AnchorBox): boolean {
  const x = firstLine.left + Math.min(8, (firstLine.right - firstLine.left) / 2);
  const y = (firstLine.top + firstLine.bottom) / 2;
  for (let element = anchor.parentElement; element; element = element.parentElement) {
    if (clips(element) && !isInside(x, y, element.getBoundingClientRect())) return false;
  }
  const hit = anchor.ownerDocument.elementFromPoint(x, y);
  return hit !== null && !inForeignLayer(hit, anchor);
}

/** The box that a note beside the anchor must keep within: the nearest card's or scroll container's, or the page's. */
export function roomAround(anchor: Element): Box {
  const { documentElement, body } = anchor.ownerDocument;
  for (let element = anchor.parentElement; element; element = element.parentElement) {
    if (element === documentElement || element === body) break;
    if (clips(element) || hasEdge(element)) return element.getBoundingClientRect();
  }
  return documentElement.getBoundingClientRect();
}

function clips(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  // The overflow of the root and the body is the viewport's.
  if (element === documentElement || element === body) return false;
  return getComputedStyle(element).overflowY !== 'visible';
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.borderRightWidth !== '0px' || style.boxShadow !== 'none';
}

function isInside(x: number, y: number, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
