import { Bookmark, BookmarkCheck, Undo2 } from 'lucide-react';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { Button } from '@/ui/components/button';
import { useSavedPosting } from './use-saved-posting';

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** The button that was clicked is gone: the keyboard goes on with the way back. */
function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Saves the posting with its whole text and today's judgement; stays at the foot of the view. */
export function SaveBar({ judged }: { judged: JudgedPosting }) {
  const { saved, outcome, error, save, remove } = useSavedPosting(judged);
  const words = outcome?.message ?? (saved ? `Saved ${DAY.format(saved.savedAt)}` : '');
  return (
    <footer className="sticky bottom-0 border-t border-line bg-surface px-4 py-2.5">
      <div className="flex items-center gap-2">
        <output
          className={words ? 'flex flex-1 items-center gap-1.5 text-sm font-medium' : 'sr-only'}
        >
          {saved && <BookmarkCheck aria-hidden size={17} className="shrink-0 text-accent" />}
          {words}
        </output>
        {outcome?.undo && (
          <Button ref={focusOnMount} onClick={() => void outcome.undo?.()}>
            <Undo2 aria-hidden size={15} />
            Undo
          </Button>
        )}
        {saved && !outcome && (
          <>
            <Button look="quiet" onClick={() => void remove()}>
              Remove
            </Button>
            <Button onClick={() => void save()}>Update</Button>
          </>
        )}
        {!saved && (
          <Button look="primary" className={words ? '' : 'flex-1'} onClick={() => void save()}>
            <Bookmark aria-hidden size={16} />
            Save posting
          </Button>
        )}
      </div>
      {error && (
        <p role="alert" className="m-0 mt-1.5 text-sm text-below">
          {error}
        </p>
      )}
    </footer>
  );
}
