import { useState } from 'react';
import { dismissReminder, savesWithoutBackup } from '@/storage/backup/backup-reminder';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { Button, buttonClass } from './button';

/** A quiet line once many postings were saved without a backup; nothing before that, or where it was dismissed. */
export function BackupReminder() {
  const saves = useLiveData(savesWithoutBackup);
  const [dismissed, setDismissed] = useState(false);
  if (dismissed || saves.kind !== 'ready' || saves.value === null) return null;
  const dismiss = () => {
    setDismissed(true);
    // It comes once more where that could not be kept.
    dismissReminder().catch(() => undefined);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-surface px-3 py-1.5 text-sm text-ink-2 print:hidden">
      <p className="m-0 flex-1">
        {t('saved.backupReminder.text', saves.value, { count: formatCount(saves.value) })}
      </p>
      <a href="/options.html#data" className={buttonClass()}>
        {t('saved.backupReminder.backUp')}
      </a>
      <Button look="quiet" onClick={dismiss}>
        {t('saved.backupReminder.later')}
      </Button>
    </div>
  );
}
