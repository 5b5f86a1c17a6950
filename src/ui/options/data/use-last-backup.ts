import { useEffect, useState } from 'react';
import { readLastBackup } from '@/storage/backup/backup-reminder';

/** When the last backup was made (epoch ms), null for never; undefined while it is not known. */
export function useLastBackup(): number | null | undefined {
  const [last, setLast] = useState<number | null>();
  useEffect(() => {
    let isCurrent = true;
    readLastBackup().then(
      (at) => isCurrent && setLast(at),
      // A backup can be made all the same.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return last;
}
