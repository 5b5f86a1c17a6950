import { t } from '@/words/t';
import { BackupSection } from './backup-section';
import { ClearSection } from './clear-section';
import { RestoreSection } from './restore-section';

/** What the user has made, as a whole: backed up, brought back, cleared. */
export function DataPart() {
  return (
    <>
      <h1 className="m-0 text-2xl font-semibold">{t('options.partTitle.data')}</h1>
      <BackupSection />
      <RestoreSection />
      <ClearSection />
    </>
  );
}
