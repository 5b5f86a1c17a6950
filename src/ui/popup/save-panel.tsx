import { BookOpen, Bookmark, BookmarkCheck, Table2, Undo2 } from 'lucide-react';
import { Button, buttonClass } from '@/ui/components/button';
import { playbookHref } from '@/ui/components/playbook-href';
import { PostingLabels } from '@/ui/components/posting-labels';
import { Hint } from '@/ui/hints/hint';
import { formatDay } from '@/words/format-day';
import { t } from '@/words/t';
import type { SavedState } from './use-saved-posting';

/** Saves the posting with its whole text and today's judgement, and keeps what the user says of it. */
export function SavePanel({ saving }: { saving: SavedState }) {
  const { saved, outcome, label } = saving;
  return (
    <div className="grid gap-3 px-4 py-3 text-sm">
      <div className="flex min-h-9 flex-wrap items-center gap-2">
        <p
          className={`m-0 flex-1 ${saved || outcome ? 'flex items-center gap-1.5 font-medium' : 'text-ink-2'}`}
        >
          {saved && <BookmarkCheck aria-hidden size={17} className="shrink-0 text-accent" />}
          {outcome?.message ??
            (saved
              ? t('popup.save.savedOn', { day: formatDay(saved.savedAt) })
              : t('popup.save.what'))}
        </p>
        <SaveActions saving={saving} />
      </div>
      {saved && (
        <>
          <Hint id="first-save" />
          <PostingLabels labels={saved} onLabel={(change) => void label(change)} />
          <p className="m-0 flex flex-wrap gap-2">
            <a href="/compare.html" target="_blank" rel="noreferrer" className={buttonClass()}>
              <Table2 aria-hidden size={15} />
              {t('popup.save.openCompare')}
            </a>
            <a
              href={playbookHref(saved.key)}
              target="_blank"
              rel="noreferrer"
              className={buttonClass()}
            >
              <BookOpen aria-hidden size={15} />
              {t('popup.save.openPlaybook')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

/** The button that was clicked is gone: the keyboard goes on with the way back. */
function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}

function SaveActions({ saving: { saved, outcome, save, remove } }: { saving: SavedState }) {
  return (
    <>
      {outcome?.undo && (
        <Button ref={focusOnMount} onClick={() => void outcome.undo?.()}>
          <Undo2 aria-hidden size={15} />
          {t('popup.save.undo')}
        </Button>
      )}
      {saved && !outcome && (
        <>
          <Button look="quiet" onClick={() => void remove()}>
            {t('popup.save.remove')}
          </Button>
          <Button onClick={() => void save()}>{t('popup.save.update')}</Button>
        </>
      )}
      {!saved && (
        <Button look="primary" onClick={() => void save()}>
          <Bookmark aria-hidden size={16} />
          {t('popup.save.savePosting')}
        </Button>
      )}
    </>
  );
}
