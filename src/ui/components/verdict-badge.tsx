import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';
import type { Assessment, Verdict } from '@/scoring/assessment';

const LOOKS: Record<Verdict, string> = {
  below: 'bg-below-soft text-below',
  at: 'bg-at-soft text-at',
  above: 'bg-above-soft text-above',
  unknown: 'bg-unknown-soft text-unknown',
};

/** The verdict in words, with its shape and colour; `label` replaces the words where something more exact is known. */
export function VerdictBadge({
  verdict,
  strength,
  label = verdictLabel(verdict, strength),
}: Pick<Assessment, 'verdict' | 'strength'> & { label?: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap ${LOOKS[verdict]}`}
    >
      <span aria-hidden>{VERDICT_SHAPES[verdict]}</span>
      {label}
    </span>
  );
}
