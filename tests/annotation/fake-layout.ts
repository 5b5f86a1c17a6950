import { vi } from 'vitest';

/** jsdom lays nothing out: boxes given to elements, later elements on top, stand in for the browser's layout. */
export class FakeLayout {
  readonly #boxes = new Map<Element, DOMRect>();

  constructor() {
    const boxOf = (node: Node): DOMRect => {
      const element = node instanceof Element ? node : node.parentElement;
      return (element && this.#boxes.get(element)) ?? new DOMRect();
    };
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return boxOf(this);
    });
    // Text is taken to fill the box of its element.
    Range.prototype.getClientRects = function (this: Range) {
      const node = this.startContainer;
      const rects = node.textContent?.trim() ? [boxOf(node)] : [];
      return Object.assign(rects, { item: (index: number) => rects[index] ?? null });
    };
    document.elementFromPoint = (x, y) => {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return null;
      const hits = [...this.#boxes].filter(
        ([, box]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      return hits.at(-1)?.[0] ?? null;
    };
  }

  /** Gives an element its box, on top of those that were given before. */
  set(element: Element, left: number, top: number, width: number, height: number): void {
    this.#boxes.delete(element);
    this.#boxes.set(element, new DOMRect(left, top, width, height));
  }

  /** Moves everything that does not keep its place. */
  scrollBy(y: number): void {
    for (const [element, box] of this.#boxes) {
      if (getComputedStyle(element).position !== 'fixed') box.y -= y;
    }
  }
}
