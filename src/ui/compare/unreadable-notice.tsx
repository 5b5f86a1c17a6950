import { CircleAlert } from 'lucide-react';
import { formatCount } from '@/words/format-number';
import type { UnreadableRecord } from '@/storage/saved-row';
import { t } from '@/words/t';

/** Says how many stored records are damaged, and what is wrong with each; nothing without any. */
export function UnreadableNotice({ records }: { records: UnreadableRecord[] }) {
  if (records.length === 0) return null;
  return (
    <div className="flex gap-3 rounded-xl border border-line bg-at-soft p-3">
      <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-at" />
      <div className="min-w-0 wrap-anywhere">
        <p className="m-0">
          {t('compare.unreadable', records.length, { count: formatCount(records.length) })}
        </p>
        <details className="text-sm text-ink-2">
          <summary className="cursor-pointer">{t('compare.whatIsWrong')}</summary>
          <ul className="m-0 grid list-disc gap-1 pl-5">
            {records.map(({ key, problems }) => (
              <li key={key}>
                {key}: {problems.map(({ path, message }) => `${path} ${message}`).join('; ')}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}
