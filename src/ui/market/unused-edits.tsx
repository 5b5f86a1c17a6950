import { editKey } from '@/scoring/pack-edit';
import type { PackEdit } from '@/scoring/pack-edit';
import type { UnusedEdit } from '@/scoring/apply-edits';
import { changeEdits } from '@/storage/pack-edits';
import { Button } from '@/ui/components/button';
import { SectionCard } from '@/ui/components/section-card';
import { FIGURE_KINDS } from './figure-kind';
import { useMarketActions } from './market-actions';

/** Changes of the user's that do not count (any more), each with its reason; nothing is shown without any. */
export function UnusedEdits({ unused }: { unused: UnusedEdit[] }) {
  const { attempt, offerUndo } = useMarketActions();
  if (unused.length === 0) return null;

  const drop = async (edit: PackEdit) => {
    const isDone = await attempt(() => changeEdits([], [editKey(edit)]));
    if (isDone) offerUndo('Dropped a change', () => changeEdits([edit], []));
  };
  return (
    <SectionCard title="Changes that do not count">
      <ul className="m-0 grid list-none gap-2 p-0">
        {unused.map(({ edit, reason }) => (
          <li key={editKey(edit)} className="flex items-start gap-3">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <strong className="font-semibold">{editWords(edit)}</strong>{' '}
              <span className="text-ink-2">{reason}</span>
            </span>
            <Button aria-label={`Drop: ${editWords(edit)}`} onClick={() => void drop(edit)}>
              Drop
            </Button>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

const LISTS = { bands: 'Level', geographies: 'Place', premiums: 'Rule' };

/** "Level senior, low end: 300,000." */
function editWords(edit: PackEdit): string {
  if (edit.kind === 'added') return `Rule of your own, “${edit.rule.label}”.`;
  const entry = `${LISTS[edit.list]} “${edit.entry}”`;
  if (edit.kind === 'off') return `${entry}, switched off.`;
  return `${entry}, ${edit.field} end: ${FIGURE_KINDS[edit.list].typed(edit.value)}.`;
}
