import { NOTE_STYLE } from './note-style';

/** Page shortcuts and click-outside handlers must not hear of what happens inside the note. */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'beforeinput',
] as const;

/** How much of the note's line is shown: all of it, verdict and counter, or the verdict alone. */
export const LINE_SIZES = ['full', 'brief', 'least'] as const;
export type LineSize = (typeof LINE_SIZES)[number];

const PANEL_WIDTH_PX = 340;
/** Between the panel and the edge of the viewport. */
const EDGE_PX = 8;
/** The least height that a panel is of use in. */
const LEAST_HEIGHT_PX = 120;

/** Above ordinary content, below what pages lay over it (dialogs). */
const Z_INDEX = '1000';

/** The element that holds the note, outside of the page's own tree, closed to the page's scripts and styles. */
export class NoteHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #style = new Map<string, string>();
  #x = 0;
  #y = 0;
  #note: HTMLElement | null = null;

  constructor(document: Document) {
    // Without id, class or a name of its own: nothing that a page could know the extension by.
    this.element = document.createElement('div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    addStyle(document, this.root);
    for (const type of KEPT_INSIDE) {
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#set({ all: 'initial', display: 'none', width: 'max-content', 'z-index': Z_INDEX });
  }

  /** Puts the host into the page, again if the page has thrown it out. */
  attach(): void {
    const { documentElement } = this.element.ownerDocument;
    if (this.element.parentNode !== documentElement) documentElement.append(this.element);
  }

  remove(): void {
    this.element.remove();
  }

  /** Puts a note into the host, in place of the one before. */
  setNote(note: HTMLElement, dark: boolean): void {
    note.classList.toggle('dark', dark);
    this.#note?.remove();
    this.#note = note;
    this.root.append(note);
  }

  /** Size in px of the note's line when so much of it is shown. */
  measure(size: LineSize): { width: number; height: number } {
    for (const each of LINE_SIZES) this.#note?.classList.toggle(each, each === size);
    const { width, height } = this.element.getBoundingClientRect();
    return { width, height };
  }

  /** Unfolds the panel below the line, or above it where there is more room, within the viewport; or folds it. */
  setOpen(open: boolean): void {
    this.#note?.classList.toggle('open', open);
    const fold = this.root.querySelector('.fold');
    if (fold) fold.ariaExpanded = String(open);
    if (open) this.#placePanel();
  }

  /** True for a note that has a panel, and it unfolded. */
  get isOpen(): boolean {
    return this.#note?.classList.contains('open') === true;
  }

  /** Where the unfolded panel stands, in viewport pixels; null where there is none. */
  panelBox(): DOMRect | null {
    return this.isOpen ? (this.#panel?.getBoundingClientRect() ?? null) : null;
  }

  /** Takes the note out of sight; in the layout it stays, so that it can be measured. */
  conceal(): void {
    this.#set({
      visibility: 'hidden',
      position: 'fixed',
      transform: 'none',
      inset: '0 auto auto 0',
    });
    this.#x = 0;
    this.#y = 0;
  }

  /** Shows the note with its left top corner at a point of the viewport; it scrolls along with the page. */
  showAt(left: number, top: number): void {
    // An absolute position is counted from wherever the page's root happens to be; so from where the note is now.
    this.#set({ position: 'absolute', inset: '0 auto auto 0', visibility: 'visible' });
    this.#move();
    const now = this.element.getBoundingClientRect();
    this.#x += Math.round(left - now.left);
    this.#y += Math.round(top - now.top);
    this.#move();
  }

  /** Shows the note in the right corner of the viewport, so many px above its bottom. */
  showInCorner(right: number, bottom: number): void {
    this.#set({
      position: 'fixed',
      transform: 'none',
      inset: `auto ${right}px ${bottom}px auto`,
      visibility: 'visible',
    });
  }

  /** Runs a look at what lies under the note, which is out of the pointer's way meanwhile. */
  lookUnder<T>(look: () => T): T {
    this.#set({ 'pointer-events': 'none' });
    try {
      return look();
    } finally {
      this.#set({ 'pointer-events': 'auto' });
    }
  }

  /** Whether the note takes part in the layout at all. */
  setDisplayed(displayed: boolean): void {
    this.#set({ display: displayed ? 'block' : 'none' });
  }

  get #panel(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.panel');
  }

  #placePanel(): void {
    const panel = this.#panel;
    const { defaultView } = this.element.ownerDocument;
    if (!panel || !defaultView) return;
    const { innerWidth, innerHeight } = defaultView;
    const line = this.element.getBoundingClientRect();
    const width = Math.min(PANEL_WIDTH_PX, innerWidth - 2 * EDGE_PX);
    // Under the button that unfolds it, where that leaves it in sight.
    const wanted = Math.max(line.left, line.right - width);
    const left = Math.max(EDGE_PX, Math.min(wanted, innerWidth - EDGE_PX - width)) - line.left;
    const below = innerHeight - 2 * EDGE_PX - line.bottom;
    const above = line.top - 2 * EDGE_PX;
    const { style } = panel;
    style.width = `${width}px`;
    style.left = `${left}px`;
    style.maxHeight = 'none';
    const isBelow = panel.offsetHeight <= below || below >= above;
    style.top = isBelow ? '100%' : 'auto';
    style.bottom = isBelow ? 'auto' : '100%';
    style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, isBelow ? below : above)}px`;
  }

  #move(): void {
    // A transform, unlike an offset, is not counted as a layout shift.
    this.#set({ transform: `translate(${this.#x}px, ${this.#y}px)` });
  }

  #set(style: Record<string, string>): void {
    for (const [name, value] of Object.entries(style)) {
      // To set what is set already would have the browser compute the style again.
      if (this.#style.get(name) === value) continue;
      this.#style.set(name, value);
      this.element.style.setProperty(name, value, 'important');
    }
  }
}

/** A constructed sheet is outside the page's content security policy; where it cannot be used, a style element. */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(NOTE_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = NOTE_STYLE;
    root.append(style);
  }
}
