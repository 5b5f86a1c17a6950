import type { NoteChoice, QuoteShown } from '@/messaging/protocol';
import type { PostingKey } from '@/posting/posting';
import { t } from '@/words/t';
import { isBlank } from './blank-space';
import { isOnDark } from './is-on-dark';
import { noteContent, type NoteContent, type NoteState } from './note-content';
import { NoteHost } from './note-host';
import { NotePlacement } from './note-placement';
import { noteLabels, noteView, type NoteLabels } from './note-view';
import { QuoteMark } from './quote-mark';
import { whileShown } from './while-shown';

/** A posting that is read faster than this is not announced. */
const READING_DELAY_MS = 400;

export interface PageNoteOptions {
  frame: Window;
  /** The element to stand beside (the posting's title), or null. */
  findAnchor: () => Element | null;
  /** Opens the popup; false where the browser does not allow it. */
  openDetails: () => Promise<boolean>;
  /** Keeps what the user chose for the note. */
  choose: (change: Partial<NoteChoice>) => void;
}

/** The note in the page. It shows one state at a time, hides nothing of the page, and moves nothing in it. */
export class PageNote {
  readonly #host: NoteHost;
  readonly #placement: NotePlacement;
  readonly #mark: QuoteMark;
  /** Words that may be needed when the extension is gone, and with it its messages. */
  readonly #late: Record<'updated' | 'unreachable', NoteContent | null> &
    Record<'howToOpen' | 'hidden' | 'gone', string>;
  readonly #labels: NoteLabels;
  #state: NoteState | null = null;
  /** Null until it is known: nothing is shown before. */
  #choice: NoteChoice | null = null;
  #dismissed: PostingKey | null = null;
  #delay: ReturnType<typeof setTimeout> | undefined;
  /** Ends the listeners and timers that a shown note needs; null while none is shown. */
  #shown: AbortController | null = null;

  constructor(private readonly options: PageNoteOptions) {
    const { frame, findAnchor } = options;
    this.#host = new NoteHost(frame.document);
    this.#placement = new NotePlacement(this.#host, frame, findAnchor);
    this.#mark = new QuoteMark({ frame, findAnchor });
    this.#labels = noteLabels(frame.location.host);
    this.#late = {
      updated: noteContent({ kind: 'updated' }),
      unreachable: noteContent({ kind: 'unreachable' }),
      howToOpen: t('note.howToOpen'),
      hidden: t('note.wordsHidden'),
      gone: t('note.wordsGone'),
    };
    this.#host.root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape' && this.#host.isOpen) {
        this.#toggle();
      }
    });
  }

  /** Shows a state in place of the one before; null shows nothing. */
  show(state: NoteState | null): void {
    clearTimeout(this.#delay);
    const shown = keyOf(this.#state);
    const isSame = shown !== null && keyOf(state) === shown;
    this.#state = state;
    // The words belong to the posting that is left.
    if (shown !== null && !isSame) this.#mark.clear();
    if (state?.kind === 'reading') {
      // The verdict before it belongs to another posting: it goes at once.
      this.#hide();
      this.#delay = setTimeout(() => this.#render(), READING_DELAY_MS);
      return;
    }
    this.#render(isSame && this.#host.isOpen);
  }

  /** Takes in what the user chose for the note, here or elsewhere. */
  takeChoice(choice: NoteChoice): void {
    const wasShown = this.#choice?.shown;
    this.#choice = choice;
    if (choice.shown !== wasShown) this.show(this.#state);
  }

  /** Scrolls to words of the posting and marks them, whether there is a note or not. */
  showQuote(quote: string): QuoteShown {
    return this.#mark.show(quote);
  }

  /** True for the note's own node in the page. */
  owns(node: Node): boolean {
    return node === this.#host.element;
  }

  #render(open = false): void {
    const content = this.#content();
    if (!content) {
      this.#hide();
      return;
    }
    const { frame, findAnchor } = this.options;
    const { document } = frame;
    const view = noteView(document, content, this.#labels, {
      toggle: () => this.#toggle(),
      dismiss: () => this.#dismiss(),
      openDetails: () => void this.#openDetails(),
      hideOnSite: () => this.#hideOnSite(),
      showQuote: (quote) => this.#clickQuote(quote),
    });
    const anchor = findAnchor();
    this.#host.setNote(view, isOnDark(anchor ?? document.body));
    this.#host.attach();
    this.#host.setDisplayed(true);
    this.#placement.place();
    this.#host.setOpen(open);
    if (!open && this.#choice?.unfolded && anchor) this.#unfoldOnBlank(anchor);
    this.#startFollowing();
  }

  /** What there is to be said; null for nothing. */
  #content(): NoteContent | null {
    const state = this.#state;
    if (!state || this.#isDismissed(state)) return null;
    if (state.kind === 'updated') return this.#choice?.shown === false ? null : this.#late.updated;
    if (!this.#choice?.shown) return null;
    return state.kind === 'unreachable' ? this.#late.unreachable : noteContent(state);
  }

  /** Not of the user's doing just now, the panel may cover nothing. */
  #unfoldOnBlank(anchor: Element): void {
    this.#host.setOpen(true);
    const box = this.#host.panelBox();
    const isFree =
      box !== null &&
      this.#placement.isBesideTitle &&
      this.#host.lookUnder(() => isBlank(box, anchor));
    if (!isFree) this.#host.setOpen(false);
  }

  #hide(): void {
    this.#shown?.abort();
    this.#shown = null;
    this.#host.remove();
    this.#host.setDisplayed(false);
  }

  #startFollowing(): void {
    if (this.#shown) return;
    this.#shown = new AbortController();
    whileShown(this.options.frame, this.#shown.signal, {
      scrolled: () => this.#placement.follow(),
      resized: () => this.#placeAnew(),
      rested: () => {
        if (this.#host.element.isConnected) {
          this.#placement.check();
          return;
        }
        this.#host.attach();
        this.#placeAnew();
      },
    });
  }

  #placeAnew(): void {
    this.#placement.place();
    this.#host.setOpen(this.#host.isOpen);
  }

  #toggle(): void {
    const unfolded = !this.#host.isOpen;
    this.#host.setOpen(unfolded);
    if (!unfolded) this.#host.root.querySelector<HTMLElement>('.fold')?.focus();
    if (this.#choice) this.#choice = { ...this.#choice, unfolded };
    this.options.choose({ unfolded });
  }

  #dismiss(): void {
    if (this.#state?.kind === 'judged') this.#dismissed = this.#state.view.key;
    else this.#state = null;
    this.#render();
  }

  #hideOnSite(): void {
    if (this.#choice) this.#choice = { ...this.#choice, shown: false };
    this.options.choose({ shown: false });
    this.#render();
  }

  #isDismissed(state: NoteState): boolean {
    return state.kind === 'judged' && state.view.key === this.#dismissed;
  }

  #clickQuote(quote: string): void {
    const answer = this.#mark.show(quote);
    this.#hint(answer === 'shown' ? '' : this.#late[answer]);
  }

  async #openDetails(): Promise<void> {
    if (!(await this.options.openDetails())) this.#hint(this.#late.howToOpen);
  }

  #hint(words: string): void {
    const hint = this.#host.root.querySelector('.hint');
    if (hint) hint.textContent = words;
  }
}

function keyOf(state: NoteState | null): PostingKey | null {
  return state?.kind === 'judged' ? state.view.key : null;
}
