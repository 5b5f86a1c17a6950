import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { markHintSeen, readSeenHints } from '@/storage/seen-hints';
import { afterHintEvent, EMPTY_STAGE } from './hint-stage';
import type { HintEvent, HintId, HintStage } from './hint-stage';

/** One stage for the whole page, so that no two of its parts show a hint at once. */
let stage: HintStage = EMPTY_STAGE;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function dispatch(event: HintEvent): void {
  const before = stage;
  stage = afterHintEvent(stage, event);
  // Where it cannot be kept, the hint is shown once more at another time.
  if (stage.shown !== null && stage.shown !== before.shown) {
    markHintSeen(stage.shown).catch(() => undefined);
  }
  // What was seen is asked for anew by each page, and once a page shows no thing with a hint any more.
  if (stage.met.length === 0) stage = EMPTY_STAGE;
  else if (before.met.length === 0) learnSeen();
  for (const listener of listeners) listener();
}

function learnSeen(): void {
  readSeenHints().then(
    (seen) => dispatch({ kind: 'known', seen }),
    // Then there are no hints.
    () => undefined,
  );
}

/** Whether the hint of a thing in view is to be shown now, and what dismisses it. */
export function useHint(hint: HintId): { isShown: boolean; dismiss: () => void } {
  useEffect(() => {
    dispatch({ kind: 'met', hint });
    return () => dispatch({ kind: 'left', hint });
  }, [hint]);
  const isShown = useSyncExternalStore(subscribe, () => stage.shown === hint);
  const dismiss = useCallback(() => dispatch({ kind: 'dismissed' }), []);
  return { isShown, dismiss };
}
