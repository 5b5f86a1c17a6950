import { Download, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Button } from '@/ui/components/button';
import { CopyButton } from '@/ui/components/copy-button';
import { downloadText } from '@/ui/components/download-text';
import { t } from '@/words/t';

/**
 * A report in full, to be read before it is kept.
 *
 * @param whole false where the browser kept the page's structure from it
 */
export function ReportDialog({
  text,
  whole,
  onClose,
}: {
  text: string;
  whole: boolean;
  onClose: () => void;
}) {
  return (
    <>
      {/* The popup is as high as what stands in it, and the dialog stands over it. */}
      <div aria-hidden className="h-96" />
      <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
          <Dialog.Content className="fixed inset-2 z-50 flex flex-col overflow-hidden rounded-xl border border-line bg-surface text-sm text-ink shadow-xl">
            <header className="flex items-start gap-2 py-2 pr-2 pl-4">
              <div className="min-w-0 flex-1 pt-1">
                <Dialog.Title className="m-0 text-base font-semibold">
                  {t('popup.report.heading')}
                </Dialog.Title>
                <Dialog.Description className="m-0 text-xs text-ink-2">
                  {t('popup.report.what')}
                </Dialog.Description>
                {!whole && (
                  <p role="alert" className="m-0 mt-1 text-xs">
                    {t('popup.report.partial')}
                  </p>
                )}
              </div>
              <Dialog.Close asChild>
                <Button look="quiet" aria-label={t('popup.report.close')}>
                  <X aria-hidden size={18} />
                </Button>
              </Dialog.Close>
            </header>
            <pre
              // Scrolls by keyboard, so it takes the focus.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
              aria-label={t('popup.report.text')}
              className="m-0 min-h-0 flex-1 overflow-auto border-y border-line bg-surface-2 px-4 py-2 font-mono text-xs focus-visible:-outline-offset-2"
            >
              {text}
            </pre>
            <footer className="flex justify-end gap-2 px-4 py-2">
              <CopyButton text={text} label={t('popup.report.copy')} />
              <Button
                look="primary"
                onClick={() => downloadText(text, 'headroom-report.txt', 'text/plain')}
              >
                <Download aria-hidden size={15} />
                {t('popup.report.toFile')}
              </Button>
            </footer>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}
