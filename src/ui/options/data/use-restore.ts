import { useState } from 'react';
import { openBackup } from '@/storage/backup/backup-file';
import type { OpenedBackup } from '@/storage/backup/backup-file';
import { planRestore, restoreBackup } from '@/storage/backup/restore';
import type { Effect, RestoreMode, RestorePlan } from '@/storage/backup/restore';
import { NEWEST_VERSION } from '@/storage/database-versions';
import { backupProblem } from './backup-problem';

/** A backup that was chosen, and what it would do in each way. */
export interface PlannedRestore {
  backup: OpenedBackup;
  mode: RestoreMode;
  plans: Record<RestoreMode, RestorePlan>;
}

type RestoreState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; message: string }
  | { kind: 'planned' | 'working'; planned: PlannedRestore }
  | { kind: 'done'; plan: RestorePlan };

/** The way of a backup into the database: chosen, planned, brought in. Whatever goes wrong on it changes nothing. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });

  const attempt = async (work: () => Promise<RestoreState>): Promise<void> => {
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: 'refused', message: backupProblem(error) });
    }
  };

  const choose = (file: File) => {
    setState({ kind: 'reading' });
    void attempt(async () => {
      const backup = await openBackup(file, NEWEST_VERSION);
      const plans = {
        merge: await planRestore(backup, 'merge'),
        restore: await planRestore(backup, 'restore'),
      };
      return { kind: 'planned', planned: { backup, mode: 'merge', plans } };
    });
  };

  const chooseMode = (mode: RestoreMode) => {
    if (state.kind === 'planned') {
      setState({ kind: 'planned', planned: { ...state.planned, mode } });
    }
  };

  const bring = () => {
    if (state.kind !== 'planned') return;
    const { planned } = state;
    setState({ kind: 'working', planned });
    void attempt(async () => ({
      kind: 'done',
      plan: await restoreBackup(planned.backup, planned.mode),
    }));
  };

  return { state, choose, chooseMode, bring, cancel: () => setState({ kind: 'idle' }) };
}

/** How many things of all kinds a plan adds, changes, leaves or cannot read. */
export function totalOf(plan: RestorePlan, effect: keyof Effect): number {
  return Object.values(plan).reduce((sum, kind) => sum + kind[effect], 0);
}
