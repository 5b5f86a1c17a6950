import type { CardJudgement, CardUnknownReason } from '@/messaging/card-judgement';
import type { Verdict } from '@/scoring/assessment';
import { levelInText } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';

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

const FROM_CARD_ONLY: Partial<Record<CardUnknownReason, string>> = {
  'no-pay': 'no pay on this card',
  'no-place': 'no place on this card',
  'coverage-open': 'the title does not say if this is an AI role',
};

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
  const label = verdictLabel(verdict, strength);
  const level = assumedLevel && levelInText(assumedLevel);
  const words = (tentative ? looks(label) : label) + (level ? ` if ${level}` : '');
  const source = tentative ? 'by this card alone; skills and duties may change it' : 'as read';
  return {
    tone: verdict,
    shape: VERDICT_SHAPES[verdict],
    words,
    spoken: `Headroom: ${words}, ${source}`,
    tentative,
  };
}

/** "Well below market" on a card alone: "Looks well below". */
function looks(label: string): string {
  const words = label.toLowerCase();
  return `Looks ${words.startsWith('at ') ? words : words.replace(/ market$/, '')}`;
}

function unknownFace({ basis, reason }: Extract<CardJudgement, { kind: 'unknown' }>): BadgeFace {
  const known = reason === 'coverage-open' || reason === 'no-place' ? '' : reasonLabel(reason);
  const tentative = basis === 'card';
  const why = (tentative && FROM_CARD_ONLY[reason]) || known;
  return {
    tone: 'unknown',
    shape: '?',
    words: tentative ? '' : known,
    spoken: `Headroom: no verdict, ${why}`,
    tentative,
  };
}
