import { useEffect, useState } from 'react';
import type { Assessment } from '@/scoring/assessment';
import type { JudgingPacks } from '@/storage/packs';
import type * as Parts from './panels';

export interface Panels {
  /** What shows the panels; null until it is loaded. */
  parts: typeof Parts | null;
  /** What they rest on: undefined until it is read, null where it cannot be. */
  packs: JudgingPacks | null | undefined;
}

/** What stands under the tabs: not needed for the first paint, so it loads after it. Follows every change of the packs. */
export function usePanels(): Panels {
  const [panels, setPanels] = useState<Panels>({ parts: null, packs: undefined });
  useEffect(() => {
    let stop = () => {};
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const parts = await import('./panels');
      if (!isCurrent) return;
      setPanels((before) => ({ ...before, parts }));
      stop = parts.watchJudgingPacks((packs) => setPanels({ parts, packs }));
    };
    void load();
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return panels;
}

/** The packs where they are those that judged; null while a judgement by changed ones is on its way. */
export function packsOf(
  { pack }: Assessment,
  packs: JudgingPacks | null | undefined,
): JudgingPacks | null {
  if (!packs) return null;
  const { id, version, edition = null } = packs.market;
  const judged = id === pack.id && version === pack.version && edition === pack.edition;
  return judged ? packs : null;
}
