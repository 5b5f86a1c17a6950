import type { NoteView, ReportAnswer } from '@/messaging/protocol';
import type { PageResult } from '@/posting/page-reading';
import type { PostingKey } from '@/posting/posting';
import { postingKey } from '@/posting/posting-key';
import type { NoteState } from './note-content';

/** The worker may be starting: it is asked once more after so long. */
const RETRY_MS = 400;

export interface NoteSessionOptions {
  /** Tells the worker what the frame shows. */
  report: (result: PageResult) => Promise<ReportAnswer>;
  show: (state: NoteState | null) => void;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
  /** True in frames that are mostly of no interest: nothing is reported before something is announced. */
  quiet: boolean;
  /** Called once, when the extension is found gone: everything else is to stop. */
  onGone: () => void;
}

type SessionAnswer = ReportAnswer | { kind: 'unreachable' };

/** Takes each result of a frame to the worker, and the answer to the note, unless another posting came in between. */
export class NoteSession {
  #sequence = 0;
  #key: PostingKey | null = null;
  #judged: PostingKey | null = null;
  #reported = false;
  #gone = false;

  constructor(private readonly options: NoteSessionOptions) {}

  /** Takes in what the frame shows now. */
  async take(result: PageResult): Promise<void> {
    if (this.#gone || !this.checkAlive()) return;
    if (this.options.quiet && !this.#reported && result.kind === 'none') return;
    this.#reported = true;
    this.#sequence += 1;
    const sequence = this.#sequence;
    this.#announce(result);
    const answer = await this.#ask(result, sequence);
    if (answer && sequence === this.#sequence) this.#accept(answer);
  }

  /** Takes the worker's new judgement of the posting in view; one of another posting is dropped. */
  judgedAnew(view: NoteView): void {
    if (!this.#gone && view.key === this.#key) this.#accept({ kind: 'judged', view });
  }

  /** False when the extension is gone; says so in the note if one is due. */
  checkAlive(): boolean {
    if (this.#gone) return false;
    if (this.options.isAlive()) return true;
    this.#gone = true;
    this.options.show(this.#key === null ? null : { kind: 'updated' });
    this.options.onGone();
    return false;
  }

  /** Another script takes over, or the page is left: the note goes. */
  end(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.options.show(null);
  }

  #announce(result: PageResult): void {
    const key = keyOf(result);
    this.#key = key;
    // Read anew (a late pay chip), the same posting keeps its verdict until the next is there.
    if (key !== null && key === this.#judged) return;
    this.#judged = null;
    const isToCome = result.kind === 'loading' || result.kind === 'posting';
    this.options.show(isToCome ? { kind: 'reading' } : null);
  }

  /** The worker's answer; null when it is not wanted any more or there is no one to give it. */
  async #ask(result: PageResult, sequence: number): Promise<SessionAnswer | null> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      if (sequence !== this.#sequence || !this.checkAlive()) return null;
      try {
        return await this.options.report(result);
      } catch {
        // Asked again below, or given up.
      }
    }
    return this.checkAlive() ? { kind: 'unreachable' } : null;
  }

  #accept(answer: SessionAnswer): void {
    if (answer.kind === 'judged') {
      if (answer.view.key !== this.#key) return;
      this.#judged = answer.view.key;
      this.options.show({ kind: 'judged', view: answer.view });
    } else if (this.#key !== null) {
      this.#judged = null;
      this.options.show(answer.kind === 'noted' ? null : answer);
    }
  }
}

function keyOf(result: PageResult): PostingKey | null {
  if (result.kind !== 'posting') return null;
  const { site, postingId, url } = result.reading;
  return postingKey(site, postingId, url);
}
