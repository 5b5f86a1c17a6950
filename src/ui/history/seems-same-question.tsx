import { useState } from 'react';
import type { SeemsSame } from '@/storage/history/reposts';
import { Button } from '@/ui/components/button';
import { errorWords } from '@/words/error-words';
import { formatDay } from '@/words/format-day';
import { t } from '@/words/t';

/** Asks whether a posting is one that was saved before, under another id; nothing is joined without a word of the user. */
export function SeemsSameQuestion({
  seemsSame: { saved },
  onAnswer,
}: {
  seemsSame: SeemsSame;
  onAnswer: (isSame: boolean) => Promise<void>;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const answer = (isSame: boolean) => {
    setFailure(null);
    onAnswer(isSame).catch((error: unknown) => setFailure(errorWords(error)));
  };
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-surface-2 p-3">
      <p className="m-0">
        {t('saved.seemsSame.question', {
          title: saved.posting.title,
          day: formatDay(saved.savedAt),
        })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => answer(true)}>{t('saved.seemsSame.same')}</Button>
        <Button look="quiet" onClick={() => answer(false)}>
          {t('saved.seemsSame.other')}
        </Button>
      </div>
      {failure && (
        <p role="alert" className="m-0 text-below">
          {failure}
        </p>
      )}
    </div>
  );
}
