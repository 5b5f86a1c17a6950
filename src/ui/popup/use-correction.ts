import { useState } from 'react';
import type { Correction, RangeIdentity } from '@/posting/correction';
import { changeCorrection, changeRange, isRange } from '@/posting/correction';
import type { PostingKey } from '@/posting/posting';
import type { FieldName } from './undo-button';
import { errorWords } from '@/words/error-words';
import { t } from '@/words/t';

/** What a change sets right; title and company may be set together. */
type Field = FieldName | 'names';

export interface Corrector {
  /** Sets some parts, or takes back those that are null. */
  change: (field: Field, change: Parameters<typeof changeCorrection>[1]) => void;
  /** Sets parts of one posted range, or takes back those that are null. */
  changeRange: (range: RangeIdentity, change: Parameters<typeof changeRange>[2]) => void;
  /** Takes back everything that was set for one posted range. */
  undoRange: (range: RangeIdentity) => void;
  /** What the last change did, for those who do not see it. */
  outcome: string;
  /** What went wrong, in words. */
  error: string | null;
}

/**
 * Setting a posting right: each change goes to the worker, which keeps it and judges the posting anew; the view follows
 * the tab's state.
 *
 * @param correction as it is now
 */
export function useCorrection(key: PostingKey, correction: Correction | null): Corrector {
  const [outcome, setOutcome] = useState('');
  const [error, setError] = useState<string | null>(null);

  const send = async (field: Field, next: Correction | null, undone: boolean): Promise<void> => {
    setOutcome('');
    try {
      // Not needed for the first paint.
      const { sendMessage } = await import('@/messaging/messages');
      const answer = await sendMessage('correct', { key, correction: next });
      if (answer.kind === 'failed') throw new Error(answer.message);
      setError(null);
      setOutcome(t(undone ? `popup.field.unset.${field}` : `popup.field.set.${field}`));
    } catch (thrown) {
      setError(errorWords(thrown));
    }
  };

  return {
    change: (field, change) =>
      void send(field, changeCorrection(correction, change), isUndo(change)),
    changeRange: (range, change) =>
      void send('range', changeRange(correction, range, change), isUndo(change)),
    undoRange: (range) => {
      const left = changeRange(correction, range, {
        period: null,
        component: null,
        notPay: null,
      });
      const isCompared = left?.compared && isRange(left.compared, range);
      void send('range', isCompared ? changeCorrection(left, { compared: null }) : left, true);
    },
    outcome,
    error,
  };
}

function isUndo(change: object): boolean {
  return Object.values(change).every((value) => value === null);
}
