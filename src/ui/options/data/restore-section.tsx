import { Upload } from 'lucide-react';
import { useId, useRef } from 'react';
import { buttonClass } from '@/ui/components/button';
import { SectionCard } from '@/ui/components/section-card';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { RestorePreview } from './restore-preview';
import { totalOf, useRestore } from './use-restore';

/** Takes in a backup: checked, shown, and only then brought in. */
export function RestoreSection() {
  const { state, choose, chooseMode, bring, cancel } = useRestore();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const leave = () => {
    cancel();
    input.current?.focus();
  };
  return (
    <SectionCard title={t('saved.data.restore')}>
      <p id={hint} className="m-0 max-w-prose">
        {t('saved.data.restoreIntro')}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <label
          className={`${buttonClass()} has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
        >
          <Upload aria-hidden size={16} />
          {t('saved.data.chooseFile')}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            aria-describedby={hint}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) choose(file);
              // The same file again is a choice, too.
              target.value = '';
            }}
          />
        </label>
        <output className="text-sm text-ink-2">
          {state.kind === 'reading' && t('saved.data.reading')}
          {state.kind === 'working' && t('saved.data.working')}
          {state.kind === 'done' &&
            t('saved.data.done', {
              added: formatCount(totalOf(state.plan, 'added')),
              changed: formatCount(totalOf(state.plan, 'changed')),
            })}
        </output>
      </div>
      {state.kind === 'refused' && (
        <p role="alert" className="m-0 text-below">
          {state.message}
        </p>
      )}
      {(state.kind === 'planned' || state.kind === 'working') && (
        <RestorePreview
          planned={state.planned}
          isWorking={state.kind === 'working'}
          onMode={chooseMode}
          onBring={bring}
          onCancel={leave}
        />
      )}
    </SectionCard>
  );
}
