import { Undo2 } from 'lucide-react';
import { t } from '@/words/t';

/** What the user can set right. */
export type FieldName =
  'title' | 'company' | 'level' | 'place' | 'workplace' | 'role' | 'range' | 'pay';

/** Takes back what the user set: "Undo level". */
export function UndoButton({ field, onClick }: { field: FieldName; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={t('popup.field.undoField', { field: t(`popup.field.name.${field}`) })}
      className="inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-md px-1 text-xs font-medium text-accent hover:underline"
      onClick={onClick}
    >
      <Undo2 aria-hidden size={12} />
      {t('popup.field.undo')}
    </button>
  );
}
