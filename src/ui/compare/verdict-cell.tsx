import { VerdictBadge } from '@/ui/components/verdict-badge';
import type { CompareRow } from './compare-row';
import { earlierVerdict, verdictWords } from './row-words';

const WALK_AWAY_WORDS = {
  clears: 'Clears your walk-away',
  possible: 'May reach your walk-away',
  'falls-short': 'Falls short of your walk-away',
} as const;

/** The verdict of now, the one of the day it was saved where that was another, and the walk-away check. */
export function VerdictCell({ row }: { row: CompareRow }) {
  const { assessment } = row;
  const earlier = earlierVerdict(row);
  return (
    <span className="grid justify-items-start gap-1">
      <VerdictBadge
        verdict={assessment.verdict}
        strength={assessment.strength}
        label={verdictWords(assessment)}
      />
      {earlier && <span className="text-xs text-ink-2">When saved: {earlier}</span>}
      {assessment.walkAwayStatus && (
        <span className="text-xs text-ink-2">{WALK_AWAY_WORDS[assessment.walkAwayStatus]}</span>
      )}
    </span>
  );
}
