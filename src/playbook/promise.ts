import type { PostingKey } from '@/posting/posting';
import { paperValue } from './equity-value';
import type { IsoDay, OfferTerms } from './offer';

/** What a promise is about. Those with a figure are compared with the offer; the others by the user. */
export const PROMISE_PARTS = [
  'base',
  'sign-on',
  'bonus',
  'equity',
  'development',
  'start-date',
  'remote',
  'level',
  'other',
] as const;

export type PromisePart = (typeof PROMISE_PARTS)[number];

/** Something that was said in the talks about a posting. */
export interface SpokenPromise {
  posting: PostingKey;
  part: PromisePart;
  /** The words, as near as they are remembered. */
  said: string;
  who: string;
  day: IsoDay;
  /** US dollars, or a percentage for a bonus target; absent where no figure was said. */
  figure?: number;
  /** Whether the user found it in the offer letter. Absent until they looked. */
  written?: 'yes' | 'differs' | 'no';
  /** What the letter says, where it differs. */
  letter?: string;
}

export const LONGEST_PROMISE = 500;

/** How a promise stands to the offer letter. */
export type PromiseStanding =
  | { kind: 'kept' }
  /** `written` is what the offer holds, in the figure's own unit. */
  | { kind: 'short'; promised: number; written: number }
  | { kind: 'missing' }
  | { kind: 'differs' }
  /** Nobody has looked yet. */
  | { kind: 'to-check' };

/**
 * A promise beside the written offer: what the user found counts first, then the figure where both have one. Without
 * an offer nothing is written yet.
 */
export function promiseStanding(promise: SpokenPromise, offer: OfferTerms | null): PromiseStanding {
  const { written, figure } = promise;
  if (written === 'yes') return { kind: 'kept' };
  if (written === 'no') return { kind: 'missing' };
  if (written === 'differs') return { kind: 'differs' };
  if (!offer || figure === undefined) return { kind: 'to-check' };
  const held = writtenFigure(promise.part, offer);
  if (held === null) return { kind: 'to-check' };
  if (held === 0 && figure > 0) return { kind: 'missing' };
  return held >= figure ? { kind: 'kept' } : { kind: 'short', promised: figure, written: held };
}

/** True for a promise that still has to come into the letter. */
export function isUnsettled({ kind }: PromiseStanding): boolean {
  return kind !== 'kept';
}

/** What the offer holds of a part that has a figure, 0 where it has none; null for a part without figures. */
function writtenFigure(part: PromisePart, offer: OfferTerms): number | null {
  switch (part) {
    case 'base':
      return offer.base;
    case 'sign-on':
      return offer.signOn?.amount ?? 0;
    case 'bonus':
      return offer.bonus?.target ?? 0;
    case 'equity':
      // On paper: it is the company that spoke, and the discount is the user's.
      return offer.equity ? paperValue(offer.equity.grant) : 0;
    case 'development':
      return offer.development ?? 0;
    default:
      return null;
  }
}
