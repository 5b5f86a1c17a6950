import type { ScriptId } from './scripts/script';
import type { Stage } from './stage';

/** Something to do at a stage of the talks. */
export interface Move {
  id: MoveId;
  /** Statements of the guide that it comes from. */
  refs: string[];
  /** The script to do it with. */
  script?: ScriptId;
}

export type MoveId =
  | 'set-walk-away'
  | 'write-evidence'
  | 'know-levels'
  | 'hold-number'
  | 'ask-range'
  | 'ask-review-time'
  | 'enter-offer'
  | 'keep-deadline'
  | 'counter'
  | 'use-competing-offer'
  | 'answer-objection'
  | 'beyond-base'
  | 'weigh'
  | 'check-written'
  | 'decline-others'
  | 'give-notice'
  | 'close-out';

/** Something to leave for a later stage. */
export interface EarlyMove {
  id: 'negotiate' | 'use-competing-offer' | 'accept-on-the-spot' | 'give-notice';
  refs: string[];
}

const move = (id: MoveId, refs: string[], script?: ScriptId): Move => ({
  id,
  refs,
  ...(script && { script }),
});

/**
 * What each stage asks for, in the order to do it in, and what it is too early for.
 * Source: AI Market Pulse, guide to negotiating an AI engineer salary, 2026 (the statements named).
 */
export const MOVES: Record<Stage, { now: Move[]; notYet: EarlyMove[] }> = {
  browsing: {
    now: [
      move('set-walk-away', ['G39']),
      move('write-evidence', ['G12', 'G23']),
      move('know-levels', ['G32']),
      move('hold-number', ['G17'], 'asked-for-number'),
    ],
    notYet: [{ id: 'negotiate', refs: ['G16', 'G17'] }],
  },
  interviewing: {
    now: [
      move('hold-number', ['G17'], 'asked-for-number'),
      move('ask-range', ['G31', 'G33'], 'ask-range'),
      move('know-levels', ['G32']),
      move('write-evidence', ['G12', 'G23']),
    ],
    notYet: [
      { id: 'negotiate', refs: ['G16', 'G17'] },
      { id: 'use-competing-offer', refs: ['G34'] },
    ],
  },
  offer: {
    now: [
      move('ask-review-time', ['G18', 'G19'], 'review-time'),
      move('enter-offer', ['G35']),
      move('keep-deadline', ['G18']),
      move('counter', ['G16', 'G20', 'G21', 'G22', 'G24'], 'counter-mail'),
      move('use-competing-offer', ['G34'], 'competing-offer'),
      move('answer-objection', ['G36', 'G37', 'G38']),
      move('beyond-base', ['G25', 'G26', 'G27', 'G28', 'G29', 'G30']),
      move('weigh', ['G39', 'G40']),
    ],
    notYet: [
      { id: 'accept-on-the-spot', refs: ['G18'] },
      { id: 'give-notice', refs: [] },
    ],
  },
  accepted: {
    now: [
      move('check-written', []),
      move('decline-others', [], 'decline'),
      move('give-notice', []),
      move('close-out', []),
    ],
    notYet: [],
  },
};

/** What is known of the talks about one posting. */
export interface Situation {
  stage: Stage;
  hasWalkAway: boolean;
  /** A skill that the posting asks for, and the user has, is without a line of evidence. */
  lacksEvidence: boolean;
  hasOffer: boolean;
  /** Whole days to the offer's deadline, negative once it is over; null where there is none. */
  daysLeft: number | null;
  countered: boolean;
  answered: boolean;
  stalled: boolean;
  /** Promises that are not in the letter yet. */
  unsettled: number;
}

/** The one thing to do next. */
export type NextMove =
  | 'set-walk-away'
  | 'write-evidence'
  | 'hold-number'
  | 'enter-offer'
  | 'counter'
  | 'await-answer'
  | 'decide'
  | 'stalled'
  | 'deadline-near'
  | 'deadline-over'
  | 'check-written'
  | 'close-out';

/** A deadline within so many days goes before anything that can wait. */
const NEAR_DAYS = 2;

/** The next thing to do; what runs out goes first, then what the later steps rest on. */
export function nextMove(situation: Situation): NextMove {
  const { stage, hasWalkAway, lacksEvidence } = situation;
  if (stage === 'offer') return nextWithOffer(situation);
  if (stage === 'accepted') return situation.unsettled > 0 ? 'check-written' : 'close-out';
  if (!hasWalkAway) return 'set-walk-away';
  return lacksEvidence ? 'write-evidence' : 'hold-number';
}

function nextWithOffer({ hasOffer, daysLeft, countered, answered, stalled }: Situation): NextMove {
  if (!hasOffer) return 'enter-offer';
  if (daysLeft !== null && daysLeft < 0) return 'deadline-over';
  if (stalled) return 'stalled';
  if (answered) return 'decide';
  if (daysLeft !== null && daysLeft <= NEAR_DAYS) return 'deadline-near';
  return countered ? 'await-answer' : 'counter';
}

const MS_A_DAY = 86_400_000;

/** Whole days from one day of the calendar to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}
