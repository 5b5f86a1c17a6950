import { useState } from 'react';
import { clearObservedPay, restoreObservedPay } from '@/storage/observed-pay';
import { Button } from '@/ui/components/button';
import { useFocusBack } from '@/ui/hooks/use-focus-back';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { useMarketActions } from './market-actions';

/** Forgets everything that was noted, once that is said again. */
export function ClearObserved({ count }: { count: number }) {
  const { attempt, offerUndo } = useMarketActions();
  const [isAsking, setAsking] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isAsking);
  const postings = t('market.observed.postings', count, { count: formatCount(count) });

  if (!isAsking) {
    return (
      <div>
        <Button ref={opener} onClick={() => setAsking(true)}>
          {t('market.observed.clear')}
        </Button>
      </div>
    );
  }
  const clear = () =>
    attempt(async () => {
      const cleared = await clearObservedPay();
      offerUndo(t('market.observed.cleared', { postings }), () => restoreObservedPay(cleared));
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>{t('market.observed.forget', { postings })}</span>
      <Button look="primary" onClick={() => void clear()}>
        {t('market.observed.yes')}
      </Button>
      <Button
        // It stands where the question was asked, and is the answer that changes nothing.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onClick={() => setAsking(false)}
      >
        {t('market.observed.keep')}
      </Button>
    </div>
  );
}
