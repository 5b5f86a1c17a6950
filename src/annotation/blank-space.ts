/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Probes this far apart meet every line of text, every word and every button. */
const STEP_X_PX = 24;
const STEP_Y_PX = 12;

const OCCUPIED =
  'a, button, input, select, textarea, label, summary, img, picture, svg, video, canvas, iframe, object, embed, [role="button"], [role="link"], [contenteditable]';

/**
 * True when nothing that a person reads or clicks stands in the part of `box` that is in the viewport.
 * The note itself must not be in the way of the pointer meanwhile.
 *
 * @param coarseness 1 to meet everything; more for a quicker look.
 */
export function isBlank(box: Box, anchor: Element, coarseness = 1): boolean {
  const { ownerDocument } = anchor;
  const seen = new Set<Element>();
  for (const y of steps(box.top, box.bottom, STEP_Y_PX * coarseness)) {
    for (const x of steps(box.left, box.right, STEP_X_PX * coarseness)) {
      // Outside the viewport there is nothing to meet.
      const hit = ownerDocument.elementFromPoint(x, y);
      if (hit === null || seen.has(hit)) continue;
      seen.add(hit);
      if (isOccupied(hit, box, anchor)) return false;
    }
  }
  return true;
}

/** Both ends, and evenly in between. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

function isOccupied(hit: Element, box: Box, anchor: Element): boolean {
  // What a custom element shows inside cannot be looked into.
  if (hit.localName.includes('-') && !hit.contains(anchor)) return true;
  const control = hit.closest(OCCUPIED);
  if (control && !control.contains(anchor)) return true;
  return inForeignLayer(hit, anchor) || hasTextIn(hit, box);
}

/** True for a sticky header, a dialog and the like: what does not scroll along with the anchor. */
export function inForeignLayer(hit: Element, anchor: Element): boolean {
  const layer = fixedLayerOf(hit);
  return layer !== null && !layer.contains(anchor);
}

/** The nearest element around (or at) `hit` that keeps its place while the page scrolls. */
export function fixedLayerOf(hit: Element): Element | null {
  for (let element: Element | null = hit; element; element = element.parentElement) {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') return element;
  }
  return null;
}

function hasTextIn(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    range.selectNode(node);
    if ([...range.getClientRects()].some((rect) => overlap(rect, box))) return true;
  }
  return false;
}

/** True where two boxes have a point in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
