import { ExternalLink, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { RefObject } from 'react';
import { formatPosted } from '@/posting/format-money';
import type { SavedPosting } from '@/storage/saved-posting';
import { Button, buttonClass } from '@/ui/components/button';
import { safeHref } from '@/ui/components/safe-href';
import { COMPONENT_LABELS } from '@/ui/popup/posting-words';
import { dateWords, placeWords } from './row-words';

/** The posting as it was kept, to be read after the page is gone; closed while there is none. */
export function PostingTextDialog({
  saved,
  opener,
  onClose,
}: {
  saved: SavedPosting | null;
  /** Gets the focus back. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  return (
    <Dialog.Root
      open={saved !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener.current?.focus();
          }}
          className="fixed inset-x-2 inset-y-4 z-50 mx-auto flex max-w-2xl flex-col overflow-hidden rounded-2xl border border-line bg-surface text-ink shadow-xl sm:inset-y-10"
        >
          {saved && <PostingText saved={saved} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PostingText({ saved }: { saved: SavedPosting }) {
  const { posting, savedAt, updatedAt } = saved;
  const href = safeHref(posting.url);
  const updated =
    dateWords(updatedAt) === dateWords(savedAt) ? '' : `, updated ${dateWords(updatedAt)}`;
  return (
    <>
      <header className="flex items-start gap-2 border-b border-line p-4 sm:px-6">
        <div className="min-w-0 flex-1 wrap-anywhere">
          <Dialog.Title className="m-0 text-lg font-semibold">{posting.title}</Dialog.Title>
          <Dialog.Description className="m-0 text-ink-2">
            {[posting.company, placeWords(posting)].filter(Boolean).join(' · ')}
          </Dialog.Description>
          <p className="m-0 text-sm text-ink-2">
            Saved {dateWords(savedAt)}
            {updated}
          </p>
        </div>
        <Dialog.Close asChild>
          <Button look="quiet" aria-label="Close">
            <X aria-hidden size={18} />
          </Button>
        </Dialog.Close>
      </header>
      <section
        // Scrolls by keyboard, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Text of the posting"
        className="min-h-0 flex-1 overflow-y-auto p-4 focus-visible:-outline-offset-2 sm:px-6"
      >
        {posting.pay.length > 0 && (
          <ul className="m-0 mb-4 grid list-none gap-1 rounded-lg bg-surface-2 p-3">
            {posting.pay.map((range, index) => (
              <li key={`${index} ${range.quote}`}>
                <b className="font-semibold">{formatPosted(range)}</b>{' '}
                <span className="text-ink-2">
                  {[
                    COMPONENT_LABELS[range.component],
                    range.zone,
                    range.provenance === 'user' && 'set by you',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="m-0 wrap-anywhere whitespace-pre-wrap">
          {posting.description || 'The text of this posting could not be read when it was saved.'}
        </p>
      </section>
      {href && (
        <footer className="border-t border-line p-3 sm:px-6">
          <a href={href} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
            <ExternalLink aria-hidden size={16} />
            Open the original
          </a>
        </footer>
      )}
    </>
  );
}
