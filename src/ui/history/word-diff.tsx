import { t } from '@/words/t';
import { readableDiff } from './readable-diff';

/** The words that went and came between two texts, marked by more than their colour. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = readableDiff(before, after);
  if (!parts) return <p className="m-0 text-ink-2">{t('saved.history.mostlyNew')}</p>;
  return (
    <p className="m-0 wrap-anywhere whitespace-pre-wrap">
      {parts.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') {
          return (
            <span key={key} className="text-ink-2">
              {text}
            </span>
          );
        }
        return kind === 'added' ? (
          <ins key={key} className="bg-above-soft text-ink decoration-above">
            {text}
          </ins>
        ) : (
          <del key={key} className="bg-below-soft text-ink decoration-below">
            {text}
          </del>
        );
      })}
    </p>
  );
}
