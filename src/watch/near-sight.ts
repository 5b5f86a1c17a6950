/** So far beyond the edge of what is in sight, an element counts as near: about a screen. */
const MARGIN = '800px';

/** Tells which elements a person sees, or will see with the next scrolling. */
export class NearSight {
  readonly #near = new WeakSet<Element>();
  readonly #watched = new WeakSet<Element>();
  readonly #observer: IntersectionObserver | null;

  /** @param onNear called when elements come near. */
  constructor(signal: AbortSignal, onNear: () => void) {
    if (typeof IntersectionObserver === 'undefined') {
      this.#observer = null;
      return;
    }
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: MARGIN,
      // For lists that scroll by themselves.
      scrollMargin: MARGIN,
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
      }
      if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
    }, options);
    this.#observer = observer;
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Those of the elements that are near; of the others it tells once they are. A browser that cannot tell has all near. */
  among(elements: readonly Element[]): readonly Element[] {
    const observer = this.#observer;
    if (observer === null) return elements;
    for (const element of elements) {
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      observer.observe(element);
    }
    return elements.filter((element) => this.#near.has(element));
  }
}
