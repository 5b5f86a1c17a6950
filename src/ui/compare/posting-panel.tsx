import { BookOpen, ExternalLink, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { formatDay } from '@/words/format-day';
import { formatPosted } from '@/words/format-money';
import type { PayRange } from '@/posting/pay-range';
import type { SavedPosting } from '@/storage/saved-posting';
import { getSavedPosting } from '@/storage/saved-postings';
import type { SavedRow } from '@/storage/saved-row';
import { Button, buttonClass } from '@/ui/components/button';
import { playbookHref } from '@/ui/components/playbook-href';
import { safeHref } from '@/ui/components/safe-href';
import { PostingHistory } from '@/ui/history/posting-history';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { PostingLabels } from '@/ui/components/posting-labels';
import { componentLabel } from '@/words/posting-words';
import type { RowHandlers } from './row-handlers';
import { placeWords, postedWords, rangeWords } from './row-words';
import { VerdictCell } from './verdict-cell';
import { t } from '@/words/t';

/**
 * The posting as it was kept, to be read after the page is gone, with what the user says of it; at the side of the page,
 * closed while there is none.
 */
export function PostingPanel({
  saved,
  opener,
  onLabel,
  onClose,
}: Pick<RowHandlers, 'onLabel'> & {
  saved: SavedRow | null;
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
          className="fixed inset-y-0 right-0 z-50 flex w-full max-w-2xl flex-col overflow-hidden border-l border-line bg-surface text-ink shadow-xl"
        >
          {saved && <Panel saved={saved} onLabel={onLabel} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Panel({ saved, onLabel }: Pick<RowHandlers, 'onLabel'> & { saved: SavedRow }) {
  const { posting, assessment, key } = saved;
  const href = safeHref(posting.url);
  return (
    <>
      <header className="flex items-start gap-2 border-b border-line p-4 sm:px-6">
        <div className="grid min-w-0 flex-1 gap-1 wrap-anywhere">
          <Dialog.Title className="m-0 text-lg font-semibold">
            {posting.title || t('compare.untitled')}
          </Dialog.Title>
          <Dialog.Description className="m-0 text-ink-2">
            {[posting.company, placeWords(posting)].filter(Boolean).join(' · ')}
          </Dialog.Description>
          <p className="m-0 text-sm text-ink-2">{savedWords(saved)}</p>
        </div>
        <Dialog.Close asChild>
          <Button look="quiet" aria-label={t('compare.close')}>
            <X aria-hidden size={18} />
          </Button>
        </Dialog.Close>
      </header>
      <section
        // Scrolls by keyboard, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('compare.panel.label')}
        className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto p-4 focus-visible:-outline-offset-2 sm:px-6"
      >
        <VerdictCell saved={saved} />
        <dl className="m-0 grid grid-cols-3 gap-3 tabular-nums">
          <Figure name={t('compare.column.posted')} value={postedWords(saved)} />
          <Figure name={t('compare.column.market')} value={rangeWords(assessment.market)} />
          <Figure name={t('compare.legend.counter')} value={rangeWords(assessment.counter)} />
        </dl>
        <PostingLabels key={key} labels={saved} onLabel={(change) => onLabel([key], change)} />
        <PostingHistory postingKey={key} />
        <WholePosting postingKey={key} />
      </section>
      <footer className="flex flex-wrap gap-2 border-t border-line p-3 sm:px-6">
        <a href={playbookHref(key)} className={buttonClass()}>
          <BookOpen aria-hidden size={16} />
          {t('compare.openPlaybook')}
        </a>
        {href && (
          <a href={href} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
            <ExternalLink aria-hidden size={16} />
            {t('compare.openOriginal')}
          </a>
        )}
      </footer>
    </>
  );
}

function savedWords({ savedAt, updatedAt }: SavedRow): string {
  const [saved, updated] = [formatDay(savedAt), formatDay(updatedAt)];
  return updated === saved
    ? t('compare.panel.saved', { saved })
    : t('compare.panel.updated', { saved, updated });
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="m-0 font-semibold">{value}</dd>
    </div>
  );
}

/** The list holds no texts: this one is read when it is opened. */
function WholePosting({ postingKey }: { postingKey: string }) {
  const whole = useLiveData(useCallback(() => getSavedPosting(postingKey), [postingKey]));
  if (whole.kind === 'loading')
    return <output className="text-ink-2">{t('compare.panel.loading')}</output>;
  if (whole.kind === 'failed') return <p role="alert">{whole.message}</p>;
  if (whole.value === null) return <p role="alert">{t('compare.panel.damaged')}</p>;
  return <PostingText saved={whole.value} />;
}

function PostingText({ saved: { posting } }: { saved: SavedPosting }) {
  return (
    <section aria-label={t('compare.panel.text')}>
      {posting.pay.length > 0 && (
        <ul className="m-0 mb-4 grid list-none gap-1 rounded-lg bg-surface-2 p-3">
          {posting.pay.map((range, index) => (
            <li key={`${index} ${range.quote}`}>
              <b className="font-semibold">{formatPosted(range)}</b>{' '}
              <span className="text-ink-2">{rangeFacts(range)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="m-0 wrap-anywhere whitespace-pre-wrap">
        {posting.description || t('compare.panel.noText')}
      </p>
    </section>
  );
}

function rangeFacts({ component, zone, provenance }: PayRange): string {
  return [componentLabel(component), zone, provenance === 'user' && t('compare.setByYou')]
    .filter(Boolean)
    .join(', ');
}
