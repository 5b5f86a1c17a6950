import { FileX, Undo2 } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { MessageView } from './message-view';
import type { Corrector } from './use-correction';

/** The menu that was used is gone: the keyboard goes on with the way back. */
function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** A page that the user said is no job posting, and the way back. */
export function DismissedView({ title, corrector }: { title: string; corrector: Corrector }) {
  return (
    <MessageView icon={FileX} heading="Not a job posting">
      <p>You said that “{title}” is not a job posting, so it is not judged.</p>
      <Button ref={focusOnMount} onClick={() => corrector.change('Role', { notAPosting: null })}>
        <Undo2 aria-hidden size={15} />
        Undo
      </Button>
    </MessageView>
  );
}
