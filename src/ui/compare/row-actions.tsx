import { ExternalLink, Trash2 } from 'lucide-react';
import type { SavedRow } from '@/storage/saved-row';
import { Button, buttonClass } from '@/ui/components/button';
import { safeHref } from '@/ui/components/safe-href';
import type { RowHandlers } from './row-handlers';
import { t } from '@/words/t';

/**
 * Open the original, remove.
 *
 * @param tabIndex -1 where the row is not the one that the Tab key goes through
 */
export function RowActions({
  saved,
  tabIndex,
  onRemove,
}: Pick<RowHandlers, 'onRemove'> & { saved: SavedRow; tabIndex?: number }) {
  const { title, url } = saved.posting;
  const href = safeHref(url);
  return (
    <span className="inline-flex gap-0.5 print:hidden">
      {href && (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={tabIndex}
          className={`${buttonClass('quiet')} !px-1.5`}
          aria-label={t('compare.openOriginalOf', { title })}
          title={t('compare.openOriginal')}
        >
          <ExternalLink aria-hidden size={16} />
        </a>
      )}
      <Button
        look="quiet"
        className="!px-1.5"
        tabIndex={tabIndex}
        aria-label={t('compare.removeOf', { title })}
        title={t('compare.remove')}
        data-remove
        onClick={({ currentTarget }) => {
          focusNextRemove(currentTarget);
          onRemove([saved.key]);
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
