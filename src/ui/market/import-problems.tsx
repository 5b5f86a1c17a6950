import { CircleAlert } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';

/** Everything that is wrong with a file; nothing of it was taken. */
export function ImportProblems({
  fileName,
  problems,
  onClose,
}: {
  fileName: string;
  problems: string[];
  onClose: () => void;
}) {
  return (
    <div role="alert" className="grid gap-2 rounded-lg border border-below bg-below-soft p-4">
      <p className="m-0 flex items-center gap-2 font-semibold text-below">
        <CircleAlert aria-hidden size={16} className="shrink-0" />
        <span className="wrap-anywhere">{t('market.packs.refused', { file: fileName })}</span>
      </p>
      <ul className="m-0 grid max-h-72 list-disc gap-1 overflow-y-auto pl-5 wrap-anywhere">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <div>
        <Button onClick={onClose}>{t('market.packs.close')}</Button>
      </div>
    </div>
  );
}
