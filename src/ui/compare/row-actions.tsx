import { ExternalLink, FileText, Trash2 } from 'lucide-react';
import type { SavedPosting } from '@/storage/saved-posting';
import { Button, buttonClass } from '@/ui/components/button';
import { safeHref } from '@/ui/components/safe-href';

/** What can be done with a saved posting; the same functions at every render. */
export interface RowHandlers {
  /** Shows the kept text; `opener` gets the focus back. */
  onRead: (saved: SavedPosting, opener: HTMLElement) => void;
  onRemove: (saved: SavedPosting) => void;
}

/** Read the kept text, open the original, remove. */
export function RowActions({ saved, onRead, onRemove }: RowHandlers & { saved: SavedPosting }) {
  const { title, url } = saved.posting;
  const href = safeHref(url);
  return (
    <span className="inline-flex gap-0.5 print:hidden">
      <Button
        look="quiet"
        className="!px-1.5"
        aria-label={`Read the text of ${title}`}
        title="Read"
        onClick={({ currentTarget }) => onRead(saved, currentTarget)}
      >
        <FileText aria-hidden size={16} />
      </Button>
      {href && (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          className={`${buttonClass('quiet')} !px-1.5`}
          aria-label={`Open the original of ${title}`}
          title="Open the original"
        >
          <ExternalLink aria-hidden size={16} />
        </a>
      )}
      <Button
        look="quiet"
        className="!px-1.5"
        aria-label={`Remove ${title}`}
        title="Remove"
        data-remove
        onClick={({ currentTarget }) => {
          focusNextRemove(currentTarget);
          onRemove(saved);
        }}
      >
        <Trash2 aria-hidden size={16} />
      </Button>
    </span>
  );
}

/** Keeps the keyboard's place: the row goes, its neighbour's button (the next one, else the one before) is focused. */
function focusNextRemove(button: HTMLElement): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-remove]')];
  const place = all.indexOf(button);
  (all[place + 1] ?? all[place - 1])?.focus();
}
