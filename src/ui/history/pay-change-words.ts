import type { PayChange } from '@/storage/history/version-changes';
import { formatPosted } from '@/words/format-money';
import { t } from '@/words/t';

/** What became of a posted range, in a sentence. */
export function payChangeWords(change: PayChange): string {
  switch (change.kind) {
    case 'added':
      return t('saved.history.payAdded', { after: formatPosted(change.after) });
    case 'removed':
      return t('saved.history.payRemoved', { before: formatPosted(change.before) });
    default:
      return t(`saved.history.pay.${change.kind}`, {
        before: formatPosted(change.before),
        after: formatPosted(change.after),
      });
  }
}
