import { useState } from 'react';
import type { ReactNode } from 'react';
import { UndoToast } from '@/ui/components/undo-toast';
import { failedLoad } from '@/ui/hooks/loaded';

/** Something that was done, and can be undone. */
interface Done {
  message: string;
  undo: () => Promise<void>;
}

/** Runs changes of what is stored: what can be undone is offered, what fails is said. */
export interface Changes {
  /** A change that needs no undo. */
  run: (change: () => Promise<void>) => void;
  /** A change that gives how to undo it; null where there was nothing to do. */
  runUndoable: (message: string, change: () => Promise<(() => Promise<void>) | null>) => void;
}

/** The changes, and the notices of them to put into the page. */
export function useChanges(): { changes: Changes; notices: ReactNode } {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
      setFailure(null);
    } catch (error) {
      setFailure(failedLoad(error).message);
    }
  };
  const changes: Changes = {
    run: (change) => void attempt(change),
    runUndoable: (message, change) =>
      void attempt(async () => {
        const undo = await change();
        if (undo) setDone({ message, undo });
      }),
  };
  const notices = (
    <>
      {failure !== null && (
        <p role="alert" className="m-0 rounded-lg bg-below-soft p-3 text-below">
          {failure}
        </p>
      )}
      {done && (
        <UndoToast
          message={done.message}
          onUndo={() => {
            setDone(null);
            void attempt(done.undo);
          }}
          onClose={() => setDone(null)}
        />
      )}
    </>
  );
  return { changes, notices };
}
