import type { PageReading, PageResult } from '@/posting/page-reading';
import { resultSignature, samePosting } from './result-signature';

/** A reading counts once it has stayed the same for so long. */
const SETTLE_MS = 250;
/** The same, for the very posting that stood at the address before: its pane may just not have been swapped yet. */
const LEFTOVER_MS = 1500;
/** A page that announces a posting is looked at again after so long, should no change of it be noticed. */
const RETRY_MS = 500;
/** After so long what is there is published, settled or not. */
const HARD_STOP_MS = 10_000;

const ANOTHER_POSTING = 'Another posting is coming into view.';

/** What to do after a look at the page. */
export interface Step {
  /** The result to show from now on; null when what is shown still holds. */
  publish: PageResult | null;
  /** Milliseconds until the next look; null when only a change of the page calls for one. */
  lookAgainIn: number | null;
}

/** The rule by which looks at a changing page become results. Times are milliseconds of any one clock. */
export class Settling {
  #shown: PageResult | null = null;
  #shownSignature: string | null = null;
  #candidate: { signature: string; since: number } | null = null;
  /** Since when a result is awaited; null when one has settled. */
  #awaitedSince: number | null = null;
  /** The signature that was shown at the address before this one. */
  #leftover: string | null = null;
  /** True after the hard stop on a page that still says `loading`. */
  #gaveUp = false;

  constructor(now: number) {
    this.#awaitedSince = now;
  }

  /** The address changed: what was shown is withdrawn. Returns the result to show at once. */
  leave(now: number): PageResult {
    this.#leftover = this.#shown?.kind === 'posting' ? this.#shownSignature : this.#leftover;
    return this.#restart(now);
  }

  /** The page came back from the back/forward cache, as it was: it is read anew and published again. */
  comeBack(now: number): PageResult {
    this.#leftover = null;
    return this.#restart(now);
  }

  /** Time in which nothing could be read (a hidden tab) does not count towards the hard stop. */
  resume(now: number): void {
    this.#candidate = null;
    if (this.#awaitedSince !== null) this.#awaitedSince = now;
  }

  /** Takes in what the page shows now, at the address `href`. */
  look(result: PageResult, href: string, now: number): Step {
    const signature = resultSignature(result);
    if (result.kind === 'loading') return this.#lookAtLoading(result, now);
    this.#gaveUp = false;
    if (signature === this.#shownSignature) return this.#settled(null);
    this.#awaitedSince ??= now;
    if (this.#candidate?.signature !== signature) this.#candidate = { signature, since: now };
    const stable = now - this.#candidate.since;
    const needed = this.#isLeftover(result, signature, href) ? LEFTOVER_MS : SETTLE_MS;
    if (stable >= needed || this.#isOverdue(now)) return this.#settled(this.#show(result));
    return { publish: this.#meanwhile(result), lookAgainIn: Math.min(needed - stable, SETTLE_MS) };
  }

  #lookAtLoading(result: PageResult & { kind: 'loading' }, now: number): Step {
    this.#candidate = null;
    if (this.#gaveUp) return this.#settled(null);
    this.#awaitedSince ??= now;
    if (this.#isOverdue(now)) {
      this.#gaveUp = true;
      return this.#settled(this.#show({ kind: 'unreadable', reason: result.reason }));
    }
    const publish = this.#shown?.kind === 'loading' ? null : this.#show(result);
    return { publish, lookAgainIn: RETRY_MS };
  }

  /** What to show until the new result has settled. */
  #meanwhile(result: PageResult): PageResult | null {
    const next: PageReading | null = result.kind === 'posting' ? result.reading : null;
    if (this.#shown?.kind === 'posting') {
      // The same posting with a late chip stays; another one's verdict must not.
      if (next && samePosting(this.#shown.reading, next)) return null;
      return this.#show({ kind: 'loading', reason: ANOTHER_POSTING });
    }
    if (next === null || this.#shown?.kind === 'loading') return null;
    return this.#show({ kind: 'loading', reason: 'The posting is being read.' });
  }

  #isLeftover(result: PageResult, signature: string, href: string): boolean {
    if (result.kind !== 'posting' || signature !== this.#leftover) return false;
    const { postingId } = result.reading;
    return postingId === null || !href.includes(postingId);
  }

  #isOverdue(now: number): boolean {
    return this.#awaitedSince !== null && now - this.#awaitedSince >= HARD_STOP_MS;
  }

  #restart(now: number): PageResult {
    this.#candidate = null;
    this.#awaitedSince = now;
    this.#gaveUp = false;
    return this.#show({ kind: 'loading', reason: ANOTHER_POSTING });
  }

  #show(result: PageResult): PageResult {
    this.#shown = result;
    this.#shownSignature = resultSignature(result);
    return result;
  }

  #settled(publish: PageResult | null): Step {
    this.#candidate = null;
    this.#awaitedSince = null;
    return { publish, lookAgainIn: null };
  }
}
