import type { BadgeFace } from './badge-face';

/** Between a line's end and the badge, and between the badge and what stops it. */
const GAP_PX = 8;
const EDGE_PX = 6;
/** Above the widest of the badge's characters, on average; its padding and border. */
const CHARACTER_PX = 6.6;
const FRAME_PX = 18;
const COMPACT_PX = 26;

/** What a badge must not cover. */
const CONTROLS = 'a, button, [role="button"], img, svg';

export interface BadgeSpot {
  /** The element at whose end the badge hangs. */
  line: Element;
  /** True where there is room for the shape alone. */
  compact: boolean;
}

/** The first line with room for the badge beside it, else the first with room for its shape; null where none has any. */
export function badgeSpot(
  card: Element,
  lines: readonly Element[],
  { shape, words }: BadgeFace,
): BadgeSpot | null {
  const width = FRAME_PX + CHARACTER_PX * (shape.length + words.length + 1);
  const { right } = card.getBoundingClientRect();
  const controls = [...card.querySelectorAll(CONTROLS)].map((each) => each.getBoundingClientRect());
  let compact: BadgeSpot | null = null;
  for (const line of lines) {
    const room = roomBeside(line, card, right - EDGE_PX, controls);
    if (room >= width) return { line, compact: false };
    if (room >= COMPACT_PX) compact ??= { line, compact: true };
  }
  return compact;
}

/** Pixels between a line's end and whatever stands or ends right of it; negative where it has no end to hang on. */
function roomBeside(
  line: Element,
  card: Element,
  cardEdge: number,
  controls: readonly DOMRect[],
): number {
  // In a flex or grid box, what is added becomes an item of its own, with a gap.
  if (/flex|grid/.test(getComputedStyle(line).display)) return -1;
  const range = line.ownerDocument.createRange();
  range.selectNodeContents(line);
  const text = [...range.getClientRects()].findLast(({ width }) => width > 0);
  if (!text) return -1;
  let edge = cardEdge;
  for (
    let around: Element | null = line;
    around && around !== card;
    around = around.parentElement
  ) {
    if (!/hidden|clip|auto|scroll/.test(getComputedStyle(around).overflowX)) continue;
    edge = Math.min(edge, around.getBoundingClientRect().right);
  }
  for (const box of controls) {
    const isBeside = box.left >= text.right && box.top < text.bottom && text.top < box.bottom;
    if (isBeside && box.width > 0) edge = Math.min(edge, box.left - EDGE_PX);
  }
  return edge - text.right - GAP_PX;
}
