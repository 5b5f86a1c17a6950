import type { CardJudgement, CardUnknownReason } from '@/messaging/card-judgement';
import type { Assessment, Verdict } from '@/scoring/assessment';
import { asKey } from '@/words/as-key';
import { levelInText } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { t } from '@/words/t';
import { graded, VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';

/** A badge in words. */
export interface BadgeFace {
  tone: Verdict;
  /** Tells the verdicts apart without colour, and stands alone where there is no room for words. */
  shape: string;
  /** A few words; empty where the shape says all there is to say. */
  words: string;
  /** What the badge says to those who hear it. */
  spoken: string;
  /** True where nothing but the card was read. */
  tentative: boolean;
}

/** The face of a judgement; null where nothing is to be said. */
export function badgeFace(judgement: CardJudgement): BadgeFace | null {
  if (judgement.kind === 'silent') return null;
  return judgement.kind === 'unknown' ? unknownFace(judgement) : verdictFace(judgement);
}

function verdictFace({
  basis,
  verdict,
  strength,
  assumedLevel,
}: Extract<CardJudgement, { kind: 'judged' }>): BadgeFace {
  const tentative = basis === 'card';
  const label = tentative ? looks(verdict, strength) : verdictLabel(verdict, strength);
  const level = assumedLevel && levelInText(assumedLevel);
  const words = level ? t('badges.ifLevel', { verdict: label, level }) : label;
  return {
    tone: verdict,
    shape: VERDICT_SHAPES[verdict],
    words,
    spoken: t(tentative ? 'badges.byCard' : 'badges.asRead', { words }),
    tentative,
  };
}

/** Shorter than the verdict itself, and less sure: "Looks well below". */
function looks(verdict: Exclude<Verdict, 'unknown'>, strength: Assessment['strength']): string {
  return t(`badges.looks.${graded(verdict, strength)}`);
}

function unknownFace({ basis, reason }: Extract<CardJudgement, { kind: 'unknown' }>): BadgeFace {
  const tentative = basis === 'card';
  return {
    tone: 'unknown',
    shape: '?',
    words: tentative ? '' : reasonWords(reason),
    spoken: t('badges.noVerdict', { why: tentative ? cardWords(reason) : reasonWords(reason) }),
    tentative,
  };
}

/** Why a posting has no verdict. */
function reasonWords(reason: CardUnknownReason): string {
  return reason === 'coverage-open' || reason === 'no-place' ? '' : reasonLabel(reason);
}

/** Why a card alone gives none. */
function cardWords(reason: CardUnknownReason): string {
  const isOfCard = reason === 'coverage-open' || reason === 'no-place' || reason === 'no-pay';
  return isOfCard ? t(`badges.card.${asKey(reason)}`) : reasonWords(reason);
}
