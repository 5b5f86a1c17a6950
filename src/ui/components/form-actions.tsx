import { t } from '@/words/t';
import { Button } from './button';

/** The end of a form: takes it in, or leaves it. */
export function FormActions({ submit, onCancel }: { submit: string; onCancel: () => void }) {
  return (
    <div className="flex gap-2">
      <Button type="submit" look="primary">
        {submit}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('shared.cancel')}
      </Button>
    </div>
  );
}
