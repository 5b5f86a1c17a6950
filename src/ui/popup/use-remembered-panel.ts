import { useLayoutEffect, useState } from 'react';
import { readPopupPanel, writePopupPanel } from '@/storage/popup-panel';
import { PANELS } from './panel';
import type { Panel } from './panel';

/** The panel that was last chosen since the browser was started; known a moment after the popup has begun. */
export function useRememberedPanel(): {
  isKnown: boolean;
  panel: Panel | null;
  remember: (panel: Panel) => void;
} {
  const [remembered, setRemembered] = useState<{ panel: Panel | null } | null>(null);

  useLayoutEffect(() => {
    let isCurrent = true;
    const show = (stored: unknown) => {
      if (isCurrent) setRemembered({ panel: PANELS.find((panel) => panel === stored) ?? null });
    };
    readPopupPanel().then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, []);

  return {
    isKnown: remembered !== null,
    panel: remembered?.panel ?? null,
    remember: (panel) => {
      setRemembered({ panel });
      // One that is not kept is only not there the next time.
      writePopupPanel(panel).catch(() => {});
    },
  };
}
