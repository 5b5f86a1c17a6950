import { Lightbulb, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';
import type { HintId } from './hint-stage';
import { useHint } from './use-hint';

/**
 * A hint beside the thing that it is about: there when the thing is first met, and no other hint is shown; once.
 *
 * @param children where it leads on
 */
export function Hint({ id, children }: { id: HintId; children?: ReactNode }) {
  const { isShown, dismiss } = useHint(id);
  if (!isShown) return null;
  return (
    <div
      role="note"
      aria-label={t('hints.label')}
      className="flex items-start gap-2 rounded-lg border border-line bg-surface-2 py-1.5 pr-1.5 pl-2.5 text-[13px] print:hidden"
    >
      <Lightbulb aria-hidden size={16} className="mt-1 shrink-0 text-accent" />
      <p className="m-0 flex-1 py-0.5">
        {t(`hints.text.${asKey(id)}`)} {children}
      </p>
      <button
        type="button"
        aria-label={t('hints.dismiss')}
        onClick={dismiss}
        className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-md bg-transparent text-ink-2 hover:bg-surface-3 hover:text-ink"
      >
        <X aria-hidden size={15} />
      </button>
    </div>
  );
}
