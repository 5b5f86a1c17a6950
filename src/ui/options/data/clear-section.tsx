import { Trash2 } from 'lucide-react';
import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { clearEverything } from '@/storage/backup/clear-everything';
import { Button, buttonClass } from '@/ui/components/button';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { backupProblem } from './backup-problem';

type State = { kind: 'idle' | 'working' | 'done' } | { kind: 'failed'; message: string };

/** Removes all that the user has made, once they are sure. */
export function ClearSection() {
  const [state, setState] = useState<State>({ kind: 'idle' });

  const clear = async (): Promise<void> => {
    setState({ kind: 'working' });
    try {
      await clearEverything();
      setState({ kind: 'done' });
    } catch (error) {
      setState({ kind: 'failed', message: backupProblem(error) });
    }
  };

  return (
    <SectionCard title={t('saved.data.clear')}>
      <p className="m-0 max-w-prose">{t('saved.data.clearIntro')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <AlertDialog.Root>
          <AlertDialog.Trigger asChild>
            <Button disabled={state.kind === 'working'}>
              <Trash2 aria-hidden size={16} />
              {t('saved.data.clearNow')}
            </Button>
          </AlertDialog.Trigger>
          <AlertDialog.Portal>
            <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
            <AlertDialog.Content className="fixed top-1/2 left-1/2 z-50 grid w-[calc(100%-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 gap-4 rounded-xl border border-line bg-surface p-5 text-ink shadow-xl">
              <AlertDialog.Title className="m-0 text-base font-semibold">
                {t('saved.data.clearTitle')}
              </AlertDialog.Title>
              <AlertDialog.Description className="m-0 text-ink-2">
                {t('saved.data.clearText')}
              </AlertDialog.Description>
              <div className="flex justify-end gap-2">
                <AlertDialog.Cancel className={buttonClass()}>
                  {t('saved.data.cancel')}
                </AlertDialog.Cancel>
                <AlertDialog.Action
                  className={`${buttonClass()} border-below! text-below!`}
                  onClick={() => void clear()}
                >
                  {t('saved.data.clearSure')}
                </AlertDialog.Action>
              </div>
            </AlertDialog.Content>
          </AlertDialog.Portal>
        </AlertDialog.Root>
        <output className="text-sm text-ink-2">
          {state.kind === 'working' && t('saved.data.clearing')}
          {state.kind === 'done' && t('saved.data.cleared')}
        </output>
      </div>
      {state.kind === 'failed' && (
        <p role="alert" className="m-0 text-below">
          {state.message}
        </p>
      )}
    </SectionCard>
  );
}
