import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import type { FigureRow } from './figure-rows';

/** What an entry is found by, folded: a place has a hundred names. */
export function WordsFold({ row: { list, words } }: { row: FigureRow }) {
  if (words.length === 0) return null;
  const count = { count: formatCount(words.length) };
  return (
    <details className="text-ink-2">
      <summary className="cursor-pointer rounded-md">
        {list === 'geographies'
          ? t('market.row.names', words.length, count)
          : t('market.row.terms', words.length, count)}
      </summary>
      <ul className="m-0 list-disc py-1 pl-5">
        {words.map((word) => (
          <li key={word}>{word.split('|').join(', ')}</li>
        ))}
      </ul>
    </details>
  );
}
