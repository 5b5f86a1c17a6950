import { useState } from 'react';
import { clearObservedPay, restoreObservedPay } from '@/storage/observed-pay';
import { Button } from '@/ui/components/button';
import { useFocusBack } from '@/ui/hooks/use-focus-back';
import { useMarketActions } from './market-actions';

/** Forgets everything that was noted, once that is said again. */
export function ClearObserved({ count }: { count: number }) {
  const { attempt, offerUndo } = useMarketActions();
  const [isAsking, setAsking] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isAsking);
  const postings = count === 1 ? '1 posting' : `${count} postings`;

  if (!isAsking) {
    return (
      <div>
        <Button ref={opener} onClick={() => setAsking(true)}>
          Clear…
        </Button>
      </div>
    );
  }
  const clear = () =>
    attempt(async () => {
      const cleared = await clearObservedPay();
      offerUndo(`Cleared the pay of ${postings}`, () => restoreObservedPay(cleared));
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>Forget the pay of {postings}?</span>
      <Button look="primary" onClick={() => void clear()}>
        Clear
      </Button>
      <Button
        // It stands where the question was asked, and is the answer that changes nothing.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onClick={() => setAsking(false)}
      >
        Keep
      </Button>
    </div>
  );
}
