import { editKey } from '@/scoring/pack-edit';
import type { PackEdit } from '@/scoring/pack-edit';
import type { UnusedEdit } from '@/scoring/apply-edits';
import { changeEdits } from '@/storage/pack-edits';
import { Button } from '@/ui/components/button';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { FIGURE_KINDS } from './figure-kind';
import { useMarketActions } from './market-actions';

/** Changes of the user's that do not count (any more), each with its reason; nothing is shown without any. */
export function UnusedEdits({ unused }: { unused: UnusedEdit[] }) {
  const { attempt, offerUndo } = useMarketActions();
  if (unused.length === 0) return null;

  const drop = async (edit: PackEdit) => {
    const isDone = await attempt(() => changeEdits([], [editKey(edit)]));
    if (isDone) offerUndo(t('market.unused.dropped'), () => changeEdits([edit], []));
  };
  return (
    <SectionCard title={t('market.sections.unused')}>
      <ul className="m-0 grid list-none gap-2 p-0">
        {unused.map(({ edit, reason }) => (
          <li key={editKey(edit)} className="flex items-start gap-3">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <strong className="font-semibold">{editWords(edit)}</strong>{' '}
              <span className="text-ink-2">{reason}</span>
            </span>
            <Button
              aria-label={t('market.unused.dropChange', { change: editWords(edit) })}
              onClick={() => void drop(edit)}
            >
              {t('market.unused.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

/** "Level senior, low end: 300,000." */
function editWords(edit: PackEdit): string {
  if (edit.kind === 'added') return t('market.unused.added', { entry: edit.rule.label });
  const { entry } = edit;
  if (edit.kind === 'off') return t(`market.unused.off.${edit.list}`, { entry });
  const figure = FIGURE_KINDS[edit.list].typed(edit.value);
  return t(`market.unused.${edit.field}.${edit.list}`, { entry, figure });
}
