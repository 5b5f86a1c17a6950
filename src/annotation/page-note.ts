import type { PostingKey } from '@/posting/posting';
import { noteContent, type NoteState } from './note-content';
import { NoteHost } from './note-host';
import { NotePlacement } from './note-placement';
import { noteView } from './note-view';

/** A posting that is read faster than this is not announced. */
const READING_DELAY_MS = 400;
/** How often the note looks whether the page still leaves it its place. */
const CHECK_MS = 1000;

const HOW_TO_OPEN = 'Click the Headroom icon in the toolbar.';

export interface PageNoteOptions {
  frame: Window;
  /** The element to stand beside (the posting's title), or null. */
  findAnchor: () => Element | null;
  /** Opens the popup; false where the browser does not allow it. */
  openDetails: () => Promise<boolean>;
}

/** The note in the page. It shows one state at a time, hides nothing of the page, and moves nothing in it. */
export class PageNote {
  readonly #host: NoteHost;
  readonly #placement: NotePlacement;
  #state: NoteState | null = null;
  #folded = false;
  #dismissed: PostingKey | null = null;
  #delay: ReturnType<typeof setTimeout> | undefined;
  /** Ends the listeners and timers that a shown note needs; null while none is shown. */
  #shown: AbortController | null = null;
  #frameRequest = 0;

  constructor(private readonly options: PageNoteOptions) {
    const { frame, findAnchor } = options;
    this.#host = new NoteHost(frame.document);
    this.#placement = new NotePlacement(this.#host, frame, findAnchor);
    this.#host.root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape' && !this.#folded) this.#toggle();
    });
  }

  /** Shows a state in place of the one before; null shows nothing. */
  show(state: NoteState | null): void {
    clearTimeout(this.#delay);
    this.#state = state;
    if (state?.kind === 'reading') {
      // The verdict before it belongs to another posting: it goes at once.
      this.#hide();
      this.#delay = setTimeout(() => this.#render(), READING_DELAY_MS);
      return;
    }
    this.#render();
  }

  /** True for the note's own node in the page. */
  owns(node: Node): boolean {
    return node === this.#host.element;
  }

  #render(): void {
    const state = this.#state;
    const content = state && !this.#isDismissed(state) ? noteContent(state) : null;
    if (!content) {
      this.#hide();
      return;
    }
    const view = noteView(this.options.frame.document, content, this.#folded, {
      toggle: () => this.#toggle(),
      dismiss: () => this.#dismiss(),
      openDetails: () => void this.#openDetails(),
    });
    this.#host.root.querySelector('.note')?.remove();
    this.#host.root.append(view);
    this.#host.attach();
    this.#host.setDisplayed(true);
    this.#placement.place();
    this.#startFollowing();
  }

  #hide(): void {
    this.#shown?.abort();
    this.#shown = null;
    this.#host.remove();
    this.#host.setDisplayed(false);
  }

  #startFollowing(): void {
    if (this.#shown) return;
    const { frame } = this.options;
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    const onFrame = (act: () => void) => (): void => {
      frame.cancelAnimationFrame(this.#frameRequest);
      this.#frameRequest = frame.requestAnimationFrame(() => {
        if (!signal.aborted) act();
      });
    };
    // Captured, since scroll events of inner containers do not bubble.
    frame.addEventListener(
      'scroll',
      onFrame(() => this.#placement.follow()),
      {
        capture: true,
        passive: true,
        signal,
      },
    );
    frame.addEventListener(
      'resize',
      onFrame(() => this.#placement.place()),
      { signal },
    );
    const check = setInterval(() => {
      if (frame.document.hidden) return;
      if (this.#host.element.isConnected) this.#placement.check();
      else this.#render();
    }, CHECK_MS);
    signal.addEventListener('abort', () => clearInterval(check));
  }

  #toggle(): void {
    this.#folded = !this.#folded;
    this.#render();
    this.#host.root.querySelector<HTMLElement>('.fold')?.focus();
  }

  #dismiss(): void {
    if (this.#state?.kind === 'judged') this.#dismissed = this.#state.view.key;
    else this.#state = null;
    this.#render();
  }

  #isDismissed(state: NoteState): boolean {
    return state.kind === 'judged' && state.view.key === this.#dismissed;
  }

  async #openDetails(): Promise<void> {
    const opened = await this.options.openDetails();
    const hint = this.#host.root.querySelector('.hint');
    if (opened || !hint) return;
    hint.textContent = HOW_TO_OPEN;
    this.#placement.place();
  }
}
