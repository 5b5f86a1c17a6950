import { Bookmark, BookmarkCheck } from 'lucide-react';
import { buttonClass } from '@/ui/components/button';
import { t } from '@/words/t';
import type { SavedState } from './use-saved-posting';

/** Saves the posting in one click; once it is saved, leads to what can be said of it. */
export function SaveButton({
  saving: { saved, save, outcome },
  onOpen,
}: {
  saving: SavedState;
  onOpen: () => void;
}) {
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <>
      <button
        type="button"
        // As wide as the longer of its two words: nothing beside it moves.
        className={`${buttonClass()} !min-h-8 min-w-20 !gap-1.5 !px-2 !text-xs`}
        onClick={() => (saved ? onOpen() : void save())}
      >
        <Icon aria-hidden size={15} className="shrink-0 text-accent" />
        {saved ? t('popup.save.saved') : t('popup.save.save')}
      </button>
      <output className="sr-only">{outcome?.message}</output>
    </>
  );
}
