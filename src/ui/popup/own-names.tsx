import { PencilLine } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Posting } from '@/posting/posting';
import { postingAsRead } from '@/posting/posting-as-read';
import { Chip } from '@/ui/components/chip';
import type { OwnNames as Names } from './own-names-form.schema';
import { UndoButton } from './undo-button';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/** Typing a title is rare: what takes it in loads on the click. */
const OwnNamesForm = lazy(async () => ({
  default: (await import('./own-names-form')).OwnNamesForm,
}));

/**
 * The way to set the title and the company right, beside the title; what the user set says so, and is undone.
 *
 * @param children the title
 */
export function OwnNames({
  posting,
  corrector,
  children,
}: {
  posting: Posting;
  corrector: Corrector;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { title, company } = posting.corrected?.correction ?? {};

  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const undo = (field: 'title' | 'company', change: { title: null } | { company: null }) => {
    opener.current?.focus();
    corrector.change(field, change);
  };
  const submit = (names: Names) => {
    const read = postingAsRead(posting);
    const ownTitle = names.title === read.title ? null : names.title;
    const ownCompany = ['', read.company].includes(names.company) ? null : names.company;
    const isRetitled = ownTitle !== (title ?? null);
    const isOther = ownCompany !== (company ?? null);
    if (isRetitled || isOther) {
      const field = isRetitled && isOther ? 'names' : isRetitled ? 'title' : 'company';
      corrector.change(field, {
        ...(isRetitled && { title: ownTitle }),
        ...(isOther && { company: ownCompany }),
      });
    }
    close();
  };

  return (
    <>
      <div className="flex items-start justify-between gap-2">
        {children}
        <button
          ref={opener}
          type="button"
          title={t('popup.names.change')}
          aria-label={t('popup.names.change')}
          aria-expanded={isOpen}
          className="inline-flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-md text-ink-2 hover:bg-surface-2 hover:text-ink"
          onClick={() => setIsOpen(!isOpen)}
        >
          <PencilLine aria-hidden size={14} />
        </button>
      </div>
      {isOpen && (
        <Suspense>
          <OwnNamesForm
            names={{ title: posting.title, company: posting.company ?? '' }}
            onSubmit={submit}
            onCancel={close}
          />
        </Suspense>
      )}
      {(title !== undefined || company !== undefined) && (
        <p className="m-0 my-1 flex flex-wrap items-center gap-1">
          {title !== undefined && (
            <SetByYou field="title" onUndo={() => undo('title', { title: null })} />
          )}
          {company !== undefined && (
            <SetByYou field="company" onUndo={() => undo('company', { company: null })} />
          )}
        </p>
      )}
    </>
  );
}

function SetByYou({ field, onUndo }: { field: 'title' | 'company'; onUndo: () => void }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Chip>{t(`popup.field.set.${field}`)}</Chip>
      <UndoButton field={field} onClick={onUndo} />
    </span>
  );
}
