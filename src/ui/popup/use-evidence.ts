import { useEffect, useState } from 'react';
import type { Assessment } from '@/scoring/assessment';
import type { JudgingPacks } from '@/storage/packs';
import type * as Parts from './evidence';

/** What shows the evidence, and the packs that it rests on; these are null where they cannot be read. */
export interface Evidence {
  parts: typeof Parts;
  packs: JudgingPacks | null;
}

/** The evidence beside a verdict, following every change of the packs; null until all of it is there. */
export function useEvidence(): Evidence | null {
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  useEffect(() => {
    let stop = () => {};
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const parts = await import('./evidence');
      if (isCurrent) stop = parts.watchJudgingPacks((packs) => setEvidence({ parts, packs }));
    };
    void load();
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return evidence;
}

/** The packs where they are those that judged; null while a judgement by changed ones is on its way. */
export function packsOf({ pack }: Assessment, packs: JudgingPacks | null): JudgingPacks | null {
  if (!packs) return null;
  const { id, version, edition = null } = packs.market;
  const judged = id === pack.id && version === pack.version && edition === pack.edition;
  return judged ? packs : null;
}
