import { Undo2, X } from 'lucide-react';
import { Toast } from 'radix-ui';
import type { ReactNode } from 'react';
import { t } from '@/words/t';
import { Button } from './button';

const SHOWN_MS = 12_000;

/** The corner of a page that toasts appear in; put it once, around the page. */
export function ToastArea({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider label={t('shared.notice')}>
      {children}
      <Toast.Viewport
        className="fixed inset-x-0 bottom-0 z-50 m-0 mx-auto flex max-w-lg list-none flex-col gap-2 p-4 print:hidden"
        // Radix fills in the keys that lead there.
        label={t('shared.notices', { hotkey: '{hotkey}' })}
      />
    </Toast.Provider>
  );
}

/**
 * Says what was just done and offers to undo it. It stays while it is pointed at or focused; every further step gives
 * it its full time again.
 *
 * @param steps how many steps can be undone; from two up, `onUndoAll` is offered too.
 */
export function UndoToast({
  message,
  steps = 1,
  onUndo,
  onUndoAll,
  onClose,
}: {
  message: string;
  steps?: number;
  onUndo: () => void;
  onUndoAll?: () => void;
  onClose: () => void;
}) {
  return (
    <Toast.Root
      open
      // Another duration starts the clock again; a new notice would lose the keyboard's place.
      duration={SHOWN_MS + steps}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="flex flex-wrap items-center justify-end gap-2 rounded-xl border border-line bg-surface py-2 pr-2 pl-4 shadow-lg"
    >
      <Toast.Description aria-live="polite" className="min-w-32 flex-1 wrap-anywhere">
        {message}
      </Toast.Description>
      <Toast.Action altText={t('shared.undoHow')} asChild>
        <Button
          onClick={(event) => {
            // Or it would close the notice, and with it the way back from the steps before.
            event.preventDefault();
            onUndo();
          }}
        >
          <Undo2 aria-hidden size={16} />
          {t('shared.undo')}
        </Button>
      </Toast.Action>
      {steps > 1 && onUndoAll && <Button onClick={onUndoAll}>{t('shared.undoAll')}</Button>}
      <Toast.Close asChild>
        <Button look="quiet" aria-label={t('shared.closeNotice')}>
          <X aria-hidden size={16} />
        </Button>
      </Toast.Close>
    </Toast.Root>
  );
}
