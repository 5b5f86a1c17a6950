import { useEffect, useState } from 'react';
import { readWelcomeProgress, writeWelcomeProgress } from '@/storage/welcome-progress';
import type { WelcomeProgress } from '@/storage/welcome-progress.schema';
import { Button, buttonClass } from '@/ui/components/button';
import { t } from '@/words/t';
import { WELCOME_STEPS } from './welcome-steps';

/** The address of the welcome: where it was left, or from its start. */
export const WELCOME_HREF = '/options.html?welcome=1';

/** The way back into a welcome that was left half way, until it is taken or declined. */
export function WelcomeResume() {
  const [progress, setProgress] = useState<WelcomeProgress | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readWelcomeProgress().then(
      (stored) => isCurrent && setProgress(stored),
      // The welcome is still there under Help.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);

  if (!progress || progress.isOver) return null;
  const decline = () => {
    setProgress(null);
    writeWelcomeProgress({ ...progress, isOver: true }).catch(() => undefined);
  };
  return (
    <aside
      aria-label={t('welcome.resumeLabel')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line bg-surface px-4 py-3 print:hidden"
    >
      <p className="m-0 flex-1">
        {t('welcome.resume', { step: progress.step + 1, count: WELCOME_STEPS.length })}
      </p>
      <Button look="quiet" onClick={decline}>
        {t('welcome.resumeNot')}
      </Button>
      <a href={WELCOME_HREF} className={buttonClass('primary')}>
        {t('welcome.resumeGo')}
      </a>
    </aside>
  );
}
