import type { LevelId } from '@/posting/level';
import type { PostingKey } from '@/posting/posting';
import type { Assessment, UnknownReason, Verdict } from '@/scoring/assessment';

/** posting: the posting itself was read, in this session or when it was saved; card: nothing but the words of the card. */
type JudgementBasis = 'posting' | 'card';

/** Why a card has no verdict: as for a posting, or because the card alone does not say enough. */
export type CardUnknownReason = UnknownReason | 'coverage-open' | 'no-place';

/** What can be said of the posting behind a card. */
export type CardJudgement = { key: PostingKey } & (
  | {
      kind: 'judged';
      basis: JudgementBasis;
      verdict: Exclude<Verdict, 'unknown'>;
      strength: Assessment['strength'];
      /** The level that was taken because nothing states one; null where one is stated. */
      assumedLevel: LevelId[] | null;
    }
  | { kind: 'unknown'; basis: JudgementBasis; reason: CardUnknownReason }
  /** A role that is none of AI: nothing is to be said. */
  | { kind: 'silent' }
);

/** off: the user wants no badges. */
export type CardsAnswer = { kind: 'judged'; cards: CardJudgement[] } | { kind: 'off' };
