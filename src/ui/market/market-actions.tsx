import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { UndoToast } from '@/ui/components/undo-toast';
import { failedLoad } from '@/ui/hooks/loaded';

interface MarketActions {
  /** Runs a change; what goes wrong is said on the page. Gives whether it went well. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Says what was done, and offers to undo it. */
  offerUndo: (message: string, undo: () => Promise<unknown>) => void;
}

const Actions = createContext<MarketActions | null>(null);

/** How the parts of the page change what is stored. */
export function useMarketActions(): MarketActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('Outside of MarketActionsArea');
  return actions;
}

/** Says what went wrong with the last change of the parts in it, and offers to undo it where that can be. */
export function MarketActionsArea({ children }: { children: ReactNode }) {
  const [failure, setFailure] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<{
    message: string;
    undo: () => Promise<unknown>;
  } | null>(null);

  const actions = useMemo<MarketActions>(
    () => ({
      attempt: async (work) => {
        setFailure(null);
        try {
          await work();
          return true;
        } catch (error) {
          setFailure(failedLoad(error).message);
          return false;
        }
      },
      offerUndo: (message, undo) => setUndoable({ message, undo }),
    }),
    [],
  );

  return (
    <Actions value={actions}>
      {failure && (
        <p
          role="alert"
          className="sticky top-2 z-20 m-0 rounded-lg border border-below bg-below-soft p-3 text-below"
        >
          {failure}
        </p>
      )}
      {children}
      {undoable && (
        <UndoToast
          message={undoable.message}
          onUndo={() => {
            setUndoable(null);
            void actions.attempt(undoable.undo);
          }}
          onClose={() => setUndoable(null)}
        />
      )}
    </Actions>
  );
}
