import { historySteps } from '@/storage/history/history-steps';
import type { HistoryStep } from '@/storage/history/history-steps';
import type { PostingHistory } from '@/storage/history/posting-history';
import { formatDay } from '@/words/format-day';
import { t } from '@/words/t';
import { payChangeWords } from './pay-change-words';
import { WordDiff } from './word-diff';

/** What changed in a posting since it was saved, the latest first; nothing where nothing did. */
export function HistoryList({ history }: { history: PostingHistory }) {
  const steps = historySteps(history);
  if (steps.length === 0) return null;
  return (
    <section aria-label={t('saved.history.title')} className="grid gap-3">
      <h3 className="m-0 text-sm font-semibold">{t('saved.history.title')}</h3>
      <ol className="m-0 grid list-none gap-3 border-l-2 border-line p-0 pl-4">
        {steps.map((step) => (
          <Step key={`${step.firstSeenAfter} ${step.lastSeenBefore}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: HistoryStep }) {
  const { before, after, lastSeenBefore, firstSeenAfter, changes } = step;
  return (
    <li className="grid gap-1">
      <p className="m-0 text-sm text-ink-2">
        {t('saved.history.between', {
          before: formatDay(lastSeenBefore),
          after: formatDay(firstSeenAfter),
        })}
      </p>
      {changes.pay.map((change) => (
        <p key={payChangeWords(change)} className="m-0 font-medium tabular-nums">
          {payChangeWords(change)}
        </p>
      ))}
      {changes.closed && (
        <p className="m-0 font-medium">
          {t(after.closed ? 'saved.history.closed' : 'saved.history.reopened')}
        </p>
      )}
      {changes.title && (
        <p className="m-0">
          {t('saved.history.titleChanged', { before: before.title, after: after.title })}
        </p>
      )}
      {changes.places && (
        <p className="m-0">
          {t('saved.history.placesChanged', {
            before: before.places.join(' · '),
            after: after.places.join(' · '),
          })}
        </p>
      )}
      {changes.text && (
        <details>
          <summary className="cursor-pointer">{t('saved.history.textChanged')}</summary>
          <div className="mt-2 max-h-80 overflow-y-auto rounded-lg border border-line p-3 text-sm">
            <WordDiff before={before.text} after={after.text} />
          </div>
        </details>
      )}
    </li>
  );
}
