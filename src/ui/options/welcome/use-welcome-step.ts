import { useEffect, useState } from 'react';
import { readWelcomeProgress, writeWelcomeProgress } from '@/storage/welcome-progress';
import type { WelcomeProgress } from '@/storage/welcome-progress.schema';

export interface WelcomeStep {
  step: number;
  /** Whether the user came to this step here, and not by opening the page. */
  hasMoved: boolean;
  go: (step: number) => void;
  /** Notes that the welcome is done with, or skipped. */
  finish: () => void;
}

const START: WelcomeProgress = { step: 0, isOver: false };

/**
 * The step of the welcome in view: the one that was left last, or the first where it was gone through before. Null until
 * that is known. Where it cannot be stored, the welcome works all the same, and starts over next time.
 *
 * @param count how many steps there are
 */
export function useWelcomeStep(count: number): WelcomeStep | null {
  const [progress, setProgress] = useState<WelcomeProgress | null>(null);
  const [hasMoved, setHasMoved] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const open = (stored: WelcomeProgress | null) => {
      if (!isCurrent) return;
      const opened = stored && !stored.isOver && stored.step < count ? stored : START;
      setProgress({ ...opened, isOver: stored?.isOver === true });
      if (stored === null) keep(START);
    };
    readWelcomeProgress().then(open, () => open(START));
    return () => {
      isCurrent = false;
    };
  }, [count]);

  if (!progress) return null;
  const move = (next: WelcomeProgress) => {
    setProgress(next);
    setHasMoved(true);
    keep(next);
  };
  return {
    step: progress.step,
    hasMoved,
    go: (step) => move({ ...progress, step }),
    finish: () => keep({ ...progress, isOver: true }),
  };
}

function keep(progress: WelcomeProgress): void {
  writeWelcomeProgress(progress).catch(() => undefined);
}
