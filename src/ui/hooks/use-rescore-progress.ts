import { useEffect, useState } from 'react';
import { readRescoreProgress, watchRescoreProgress } from '@/storage/rescore-progress';
import type { RescoreProgress } from '@/storage/rescore-progress';

/** How far the saved postings are scored anew; null when nothing is running, or nothing is known of it. */
export function useRescoreProgress(): RescoreProgress | null {
  const [progress, setProgress] = useState<RescoreProgress | null>(null);
  useEffect(() => {
    let awaited = true;
    const show = (value: RescoreProgress | null) => {
      awaited = false;
      setProgress(value);
    };
    const stop = watchRescoreProgress(show);
    readRescoreProgress().then(
      (value) => awaited && show(value),
      // What is scored is scored all the same; only the bar is missing.
      () => undefined,
    );
    return () => {
      awaited = false;
      stop();
    };
  }, []);
  return progress;
}
