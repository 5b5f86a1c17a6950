import { Check, CircleAlert } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import type { SaveStatus } from './use-profile-form';

/** Says whether what the user entered is stored; a failure offers another try. */
export function SaveSign({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  return (
    <div className="flex min-h-9 items-center gap-2 text-sm">
      <output className="text-ink-2">
        <Words status={status} />
      </output>
      {status.kind === 'failed' && <Button onClick={onRetry}>{t('options.save.again')}</Button>}
    </div>
  );
}

function Words({ status }: { status: SaveStatus }) {
  if (status.kind === 'unchanged') return t('options.save.asYouGo');
  if (status.kind === 'saving') return t('options.save.saving');
  if (status.kind === 'failed') {
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-below">
        <CircleAlert aria-hidden size={16} />
        {t('options.save.notSaved', { detail: status.message })}
      </span>
    );
  }
  if (status.refused > 0) {
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-at">
        <CircleAlert aria-hidden size={16} />
        {t('options.save.refused', status.refused, { count: formatCount(status.refused) })}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-above">
      <Check aria-hidden size={16} />
      {t('options.save.saved')}
    </span>
  );
}
