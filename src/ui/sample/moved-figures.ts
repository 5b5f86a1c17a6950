import type { Assessment } from '@/scoring/assessment';
import { formatRange } from '@/words/format-money';
import { verdictLabel } from '@/words/verdict-words';

/** A figure of a judgement that a profile moved, in words. */
export interface MovedFigure {
  figure: 'verdict' | 'market' | 'counter';
  before: string;
  after: string;
}

/** What a profile moved: the figures of a judgement that read otherwise than for anyone. */
export function movedFigures(anyone: Assessment, yours: Assessment): MovedFigure[] {
  const before = wordsOf(anyone);
  const after = wordsOf(yours);
  return (['verdict', 'market', 'counter'] as const)
    .map((figure) => ({ figure, before: before[figure], after: after[figure] }))
    .filter((moved) => moved.before !== moved.after);
}

function wordsOf({ verdict, strength, market, counter }: Assessment) {
  return {
    verdict: verdictLabel(verdict, strength),
    market: market ? formatRange(market) : '–',
    counter: counter ? formatRange(counter) : '–',
  };
}
