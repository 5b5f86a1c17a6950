import { Check } from 'lucide-react';
import { STAGES } from '@/playbook/stage';
import type { Stage } from '@/playbook/stage';
import { t } from '@/words/t';

/** How far the talks are; a click on a stage sets it. */
export function StageBar({
  stage,
  onStage,
}: {
  /** Null once the posting is closed: none of them. */
  stage: Stage | null;
  onStage: (stage: Stage) => void;
}) {
  const reached = stage === null ? -1 : STAGES.indexOf(stage);
  return (
    <nav aria-label={t('playbook.stages')}>
      <ol className="m-0 grid list-none grid-cols-2 gap-1.5 p-0 sm:grid-cols-4">
        {STAGES.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === stage ? 'step' : undefined}
              onClick={() => onStage(one)}
              className="group flex w-full cursor-pointer items-center gap-2 rounded-lg border border-line bg-surface px-3 py-2 text-left font-medium text-ink-2 hover:bg-surface-2 aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-on-accent"
            >
              <span
                aria-hidden
                className="grid size-5 shrink-0 place-items-center rounded-full border border-current text-xs"
              >
                {index < reached ? <Check size={12} /> : index + 1}
              </span>
              {t(`playbook.stage.${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
