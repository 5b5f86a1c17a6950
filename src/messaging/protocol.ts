import type { CardReading } from '@/posting/card-reading';
import type { Correction } from '@/posting/correction';
import type { PageReading, PageResult } from '@/posting/page-reading';
import type { PayRange } from '@/posting/pay-range';
import type { PostingKey } from '@/posting/posting';
import type { RuleAttempt } from '@/posting/rule-attempt';
import type { Assessment } from '@/scoring/assessment';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { CardsAnswer } from './card-judgement';

/** What the page note needs of a judged posting. */
export interface NoteView {
  key: PostingKey;
  title: string;
  pay: PayRange[];
  payAbsence: string | null;
  assessment: Assessment;
  /** The posting's own words behind the assessment's steps, by the rule of each; a step that rests on none has none. */
  quotes: Record<string, string>;
}

/** How the user wants the page note. */
export interface NoteChoice {
  /** On the site that is asked for. */
  shown: boolean;
  /** With all that it says, where it hides nothing; else as one line. */
  unfolded: boolean;
}

/** The worker's answer to a page report. */
export type ReportAnswer =
  | { kind: 'judged'; view: NoteView }
  /** Nothing to judge: the page holds no posting, or not yet. */
  | { kind: 'noted' }
  | { kind: 'failed'; message: string };

/** What the user set right in a posting, in place of what they did before; null takes all of it back. */
export interface CorrectionRequest {
  key: PostingKey;
  correction: Correction | null;
}

export type CorrectionAnswer = { kind: 'corrected' } | { kind: 'failed'; message: string };

/** What became of one reading: its judgement, or in words why there is none. */
export type ReadingAnswer =
  { kind: 'judged'; judged: JudgedPosting } | { kind: 'refused'; problem: string };

/** The answers in the order of the readings; or why none was judged. */
export type ReadingsAnswer =
  { kind: 'answered'; answers: ReadingAnswer[] } | { kind: 'failed'; message: string };

/**
 * What became of words that were to be shown on the page. shown: scrolled to and marked; hidden: they stand in a part of
 * the page that it does not show; gone: they do not stand on the page any more.
 */
export type QuoteShown = 'shown' | 'hidden' | 'gone';

/** Every message of the extension: from the content script to the worker, but where it says otherwise. */
export interface ProtocolMap {
  /** What the sending frame shows now; replaces what that frame showed before. */
  reportPage(report: PageResult): ReportAnswer;
  /** Opens the popup for the sending tab; false where the browser does not allow it. */
  openPopup(): boolean;
  /** What the user chose for the page note, on the sender's site. */
  noteChoice(): NoteChoice;
  /** The user chose anew, in the sender's note. */
  chooseNote(change: Partial<NoteChoice>): void;
  /** Worker to the frames of a tab: the user chose anew; each is to ask what holds for it. */
  noteChosen(): void;
  /** From a page of the extension: keeps a correction, and judges the posting anew wherever it shows. */
  correct(request: CorrectionRequest): CorrectionAnswer;
  /** From a page of the extension: judges postings that came from a file, `MOST_READINGS` at most; keeps nothing. */
  judgeReadings(readings: PageReading[]): ReadingsAnswer;
  /** Worker to frame: the same posting judged anew, after the profile, the pack or its correction changed. */
  judgedAnew(view: NoteView): void;
  /** Also from a page of the extension. The cards of a result list, 200 at most, for their badges; the answer has one judgement for each, in their order. */
  judgeCards(cards: CardReading[]): CardsAnswer;
  /** From a page of the extension to a frame: the cards of the list that stands there, as far as they are read. */
  listCards(): CardReading[];
  /** From a page of the extension to a frame: opens the posting of a card, by the site's id; false where no card is of it. */
  openCard(postingId: string): boolean;
  /** Worker to the frames of a tab: this posting was read and judged; a badge for it may have changed. */
  postingJudged(key: PostingKey): void;
  /** Worker to frame: gets public data of the page's own origin, as text; undefined where none comes. */
  fetchOwnOrigin(url: string): string | undefined;
  /** From a page of the extension to a frame: what each rule gives on its page as it stands, for a report. */
  tryRules(): RuleAttempt[];
  /** From a page of the extension to a frame: scrolls to these words of the posting and marks them. */
  showQuote(quote: string): QuoteShown;
  /** Worker to frame: the user took the permission for this site back. */
  stopReading(): void;
}
