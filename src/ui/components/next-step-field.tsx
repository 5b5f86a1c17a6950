import { useId, useState } from 'react';
import { mayNotify, askToNotify } from '@/access/may-notify';
import { LONGEST_STEP } from '@/storage/saved-labels';
import type { LabelChange, NextStep } from '@/storage/saved-labels';
import { t } from '@/words/t';
import { Button } from './button';
import { CONTROL_CLASS } from './control-class';

/**
 * What the user means to do next about a saved posting, and the day to be reminded on. Whether the browser may show
 * notifications is asked with the first such day, and never before.
 */
export function NextStepField({
  step,
  onLabel,
}: {
  step: NextStep | undefined;
  onLabel: (change: LabelChange) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(step?.text ?? '');
  const [permission, setPermission] = useState<'unknown' | 'wanted' | 'refused'>('unknown');
  const on = step?.on ?? null;

  const chooseDay = (day: string): void => {
    onLabel({ nextStep: { text: typed, on: day === '' ? null : day } });
    if (day === '') return;
    void mayNotify().then((may) => setPermission(may ? 'unknown' : 'wanted'));
  };
  const allow = (): void => {
    // Without anything awaited before: the browser asks only right after a click.
    void askToNotify().then((may) => setPermission(may ? 'unknown' : 'refused'));
  };

  return (
    <fieldset className="m-0 grid gap-2 border-0 p-0">
      <legend className="p-0 font-semibold">{t('saved.nextStep.title')}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <input
          aria-label={t('saved.nextStep.text')}
          value={typed}
          maxLength={LONGEST_STEP}
          placeholder={t('saved.nextStep.textHint')}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => {
            if (typed !== (step?.text ?? '')) onLabel({ nextStep: { text: typed, on } });
          }}
          className={`${CONTROL_CLASS} min-w-40 flex-1`}
        />
        <div className="grid gap-1">
          <label htmlFor={id} className="text-xs text-ink-2">
            {t('saved.nextStep.day')}
          </label>
          <input
            id={id}
            type="date"
            value={on ?? ''}
            onChange={({ target }) => chooseDay(target.value)}
            className={CONTROL_CLASS}
          />
        </div>
        {step && (
          <Button
            look="quiet"
            onClick={() => {
              setTyped('');
              setPermission('unknown');
              onLabel({ nextStep: null });
            }}
          >
            {t('saved.nextStep.clear')}
          </Button>
        )}
      </div>
      {permission === 'wanted' && on !== null && (
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={allow}>{t('saved.nextStep.allow')}</Button>
          <p className="m-0 flex-1 basis-60 text-sm text-ink-2">{t('saved.nextStep.allowHint')}</p>
        </div>
      )}
      {permission === 'refused' && (
        <output className="text-sm text-ink-2">{t('saved.nextStep.notAllowed')}</output>
      )}
    </fieldset>
  );
}
