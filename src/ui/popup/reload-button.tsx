import { browser } from '#imports';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';

/** Loads a tab again, so that its page is read. */
export function ReloadButton({ tabId }: { tabId: number }) {
  return (
    <Button look="primary" onClick={() => void browser.tabs.reload(tabId)}>
      {t('popup.reload.button')}
    </Button>
  );
}
