import { statusLabel } from '@/ui/components/status-words';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import type { SavedLabels } from '@/storage/saved-labels';
import type { ImportOutcome } from './import-outcome';
import type { Remark } from './import-row';

/** What a row becomes, or why it becomes nothing. */
export function importWords(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'added':
      return t('compare.import.outcome.added');
    case 'twin':
      return t('compare.import.outcome.twin', { line: formatCount(outcome.line) });
    case 'untitled':
      return t('compare.import.outcome.untitled');
    case 'refused':
      return t('compare.import.outcome.refused', { problem: outcome.problem });
    case 'known':
      return changeWords(outcome.changes);
  }
  return outcome satisfies never;
}

function changeWords({ status, tags, note }: SavedLabels): string {
  const parts = [
    status && t('compare.import.outcome.status', { status: statusLabel(status) }),
    tags && t('compare.import.outcome.tags', { tags: tags.join(', ') }),
    note !== undefined && t('compare.import.outcome.note'),
  ].filter((part) => typeof part === 'string');
  if (parts.length === 0) return t('compare.import.outcome.same');
  return t('compare.import.outcome.changes', { changes: parts.join(', ') });
}

/** What the row says and is not taken from it. */
export function remarkWords(remark: Remark): string {
  if (remark.field === 'payType') return t('compare.import.remark.payType');
  return t(`compare.import.remark.${remark.field}`, { value: remark.value });
}
