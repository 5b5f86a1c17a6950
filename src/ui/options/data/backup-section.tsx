import { Download } from 'lucide-react';
import { useState } from 'react';
import { localDay } from '@/posting/local-day';
import { makeBackup } from '@/storage/backup/make-backup';
import { Button } from '@/ui/components/button';
import { downloadFile } from '@/ui/components/download-file';
import { SectionCard } from '@/ui/components/section-card';
import { formatDay } from '@/words/format-day';
import { t } from '@/words/t';
import { makingProblem } from './backup-problem';
import { fileSize } from './file-size';
import { useLastBackup } from './use-last-backup';

type State =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'done'; size: number }
  | { kind: 'failed'; message: string };

/** Everything that the user has made, to one file. */
export function BackupSection() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const last = useLastBackup();

  const backUp = async (): Promise<void> => {
    setState({ kind: 'working' });
    try {
      const file = await makeBackup();
      downloadFile(file, `headroom-backup-${localDay(new Date())}.json`);
      setState({ kind: 'done', size: file.size });
    } catch (error) {
      setState({ kind: 'failed', message: makingProblem(error) });
    }
  };

  return (
    <SectionCard title={t('saved.data.backUp')}>
      <div className="grid gap-2">
        <p className="m-0 max-w-prose">{t('saved.data.backUpIntro')}</p>
        <p className="m-0 max-w-prose text-ink-2">{t('saved.data.backUpPrivate')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={state.kind === 'working'} onClick={() => void backUp()}>
          <Download aria-hidden size={16} />
          {t('saved.data.backUpNow')}
        </Button>
        <output className="text-sm text-ink-2">
          {state.kind === 'working' && t('saved.data.backingUp')}
          {state.kind === 'done' && t('saved.data.backedUp', { size: fileSize(state.size) })}
          {state.kind === 'idle' &&
            last !== undefined &&
            (last === null
              ? t('saved.data.neverBackedUp')
              : t('saved.data.lastBackup', { day: formatDay(last) }))}
        </output>
      </div>
      {state.kind === 'failed' && (
        <p role="alert" className="m-0 text-below">
          {state.message}
        </p>
      )}
    </SectionCard>
  );
}
