import { anchorBox, isInSight, roomAround, type AnchorBox } from './anchor-box';
import { fixedLayerOf, inForeignLayer, isBlank, type Box } from './blank-space';
import { LINE_SIZES, type NoteHost } from './note-host';

/** Between the title and the note, and between the note and whatever is next to it. */
const GAP_PX = 12;
const MARGIN_PX = 6;
const CORNER_GAP_PX = 16;
/** How far below the title the note still stands by it: at so many places, so far apart. */
const ROWS_BELOW = 6;
const ROW_PX = 12;
/** A page that rests is looked at with half as many probes each way. */
const CHECK_COARSENESS = 2;

type PlacedHost = Pick<NoteHost, 'measure' | 'conceal' | 'showAt' | 'showInCorner' | 'lookUnder'>;

interface Size {
  width: number;
  height: number;
}

interface Beside extends Size {
  anchor: Element;
  box: AnchorBox;
  /** From the first line's left top corner to the note's. */
  dx: number;
  dy: number;
}

/**
 * Keeps the note where it hides nothing: on blank space beside the title or just below it, else in the corner of the
 * viewport.
 * While the title is out of sight, so is the note.
 */
export class NotePlacement {
  #beside: Beside | null = null;
  #waiting: Element | null = null;
  #isWithoutTitle = false;

  constructor(
    private readonly host: PlacedHost,
    private readonly frame: Window,
    private readonly findAnchor: () => Element | null,
  ) {}

  /** True while the note stands by the title, and in sight. */
  get isBesideTitle(): boolean {
    return this.#beside !== null;
  }

  /** Chooses the place anew: after a change of the note's content, or of the page around it. */
  place(): void {
    this.#beside = null;
    this.#waiting = null;
    this.host.conceal();
    const anchor = this.findAnchor();
    const box = anchor && anchorBox(anchor);
    this.#isWithoutTitle = anchor === null;
    if (!anchor || !box) {
      this.#placeInCorner();
      return;
    }
    if (!isInSight(anchor, box)) {
      this.#waiting = anchor;
      return;
    }
    this.#beside = this.#findSpace(anchor, box);
    if (this.#beside) this.#showBeside(this.#beside);
    else this.#placeInCorner();
  }

  /** Moves the note along with the title; cheap enough for every frame of a scroll. */
  follow(): void {
    if (this.#waiting) {
      this.#wait(this.#waiting);
      return;
    }
    const beside = this.#beside;
    if (!beside) return;
    const box = anchorBox(beside.anchor);
    if (!box || !sameShape(box, beside.box)) {
      this.place();
      return;
    }
    beside.box = box;
    if (this.host.lookUnder(() => this.#isUncovered(beside))) this.#showBeside(beside);
    else this.host.conceal();
  }

  /** Looks now and then whether the place still holds: the page may have put something there. */
  check(): void {
    // A page that is just being rendered anew may have had no title for a moment.
    if (this.#isWithoutTitle && this.findAnchor()) this.place();
    this.follow();
    const beside = this.#beside;
    if (!beside) return;
    const isTaken = this.host.lookUnder(
      () =>
        this.#isUncovered(beside) && !isBlank(besideBox(beside), beside.anchor, CHECK_COARSENESS),
    );
    if (isTaken) this.place();
  }

  #wait(anchor: Element): void {
    const box = anchorBox(anchor);
    if (!box || isInSight(anchor, box)) this.place();
  }

  #findSpace(anchor: Element, box: AnchorBox): Beside | null {
    const { text, firstLine } = box;
    const room = roomAround(anchor);
    const limit = Math.min(room.right, this.frame.innerWidth) - MARGIN_PX;
    for (const size of LINE_SIZES) {
      const { width, height } = this.host.measure(size);
      for (const { left, top } of spots(text, { width, height }, limit)) {
        const beside = {
          anchor,
          box,
          width,
          height,
          dx: left - firstLine.left,
          dy: top - firstLine.top,
        };
        const isInRoom =
          left >= room.left &&
          left + width <= limit &&
          top >= room.top &&
          top + height <= room.bottom;
        if (isInRoom && isBlank(besideBox(beside), anchor)) return beside;
      }
    }
    return null;
  }

  #showBeside({ box, dx, dy }: Beside): void {
    this.host.showAt(box.firstLine.left + dx, box.firstLine.top + dy);
  }

  #isUncovered(beside: Beside): boolean {
    const { anchor, box } = beside;
    if (!isInSight(anchor, box)) return false;
    const { left, top, right, bottom } = besideBox(beside);
    return [Math.max(top, 0), Math.min(bottom, this.frame.innerHeight - 1)].every((y) =>
      [left, right].every((x) => {
        const hit = anchor.ownerDocument.elementFromPoint(x, y);
        return hit === null || !inForeignLayer(hit, anchor);
      }),
    );
  }

  #placeInCorner(): void {
    const most = this.frame.innerWidth - 2 * CORNER_GAP_PX;
    let { width, height } = this.host.measure('brief');
    if (width > most) ({ width, height } = this.host.measure('least'));
    this.host.showInCorner(CORNER_GAP_PX, this.#cornerBottom(width, height));
  }

  /** Px above the viewport's bottom at which no bar or chat bubble of the page is in the way. */
  #cornerBottom(width: number, height: number): number {
    const { innerWidth, innerHeight } = this.frame;
    let bottom = CORNER_GAP_PX;
    for (let tries = 0; tries < 3; tries += 1) {
      const right = innerWidth - CORNER_GAP_PX;
      const y = innerHeight - bottom;
      const tops = [y - height, y - height / 2, y].flatMap((probeY) =>
        [right - width, right - width / 2, right].map((x) => this.#layerTop(x, probeY)),
      );
      const top = Math.min(...tops);
      if (top === Infinity) return bottom;
      bottom = innerHeight - top + MARGIN_PX;
      if (bottom + height > innerHeight) break;
    }
    return CORNER_GAP_PX;
  }

  #layerTop(x: number, y: number): number {
    const hit = this.frame.document.elementFromPoint(x, y);
    const layer = hit && fixedLayerOf(hit);
    return layer ? layer.getBoundingClientRect().top : Infinity;
  }
}

/** Where the note may stand, best first: beside the title; then at the end of the lines below it, which may be shorter. */
function spots(
  { top, right, bottom }: Box,
  { width, height }: Size,
  limit: number,
): { left: number; top: number }[] {
  const beside = [(top + bottom - height) / 2, top, bottom - height];
  const below = Array.from({ length: ROWS_BELOW }, (_, row) => bottom + MARGIN_PX + row * ROW_PX);
  return [
    ...beside.map((y) => ({ left: right + GAP_PX, top: y })),
    ...below.map((y) => ({ left: limit - width, top: y })),
  ];
}

function besideBox({ box, dx, dy, width, height }: Beside): Box {
  const left = box.firstLine.left + dx;
  const top = box.firstLine.top + dy;
  return {
    left: left - MARGIN_PX,
    top: top - MARGIN_PX / 2,
    right: left + width + MARGIN_PX,
    bottom: top + height + MARGIN_PX / 2,
  };
}

/** True when the text was moved at most, not changed or broken anew. */
function sameShape({ text: a }: AnchorBox, { text: b }: AnchorBox): boolean {
  const wider = b.right - b.left - (a.right - a.left);
  const higher = b.bottom - b.top - (a.bottom - a.top);
  return Math.abs(wider) < 1 && Math.abs(higher) < 1;
}
