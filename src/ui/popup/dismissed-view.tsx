import { FileX, Undo2 } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { MessageView } from './message-view';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/** The menu that was used is gone: the keyboard goes on with the way back. */
function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** A page that the user said is no job posting, and the way back. */
export function DismissedView({ title, corrector }: { title: string; corrector: Corrector }) {
  return (
    <MessageView icon={FileX} heading={t('popup.dismissed.heading')}>
      <p>{t('popup.dismissed.said', { title })}</p>
      <Button ref={focusOnMount} onClick={() => corrector.change('role', { notAPosting: null })}>
        <Undo2 aria-hidden size={15} />
        {t('popup.field.undo')}
      </Button>
    </MessageView>
  );
}
