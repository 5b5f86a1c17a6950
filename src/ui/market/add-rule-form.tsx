import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Premium } from '@/scoring/market-pack';
import { setEdit } from '@/storage/pack-edits';
import { FormActions } from '@/ui/components/form-actions';
import { Button } from '@/ui/components/button';
import { RadioPills } from '@/ui/components/choice-pills';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field, FieldGroup } from '@/ui/components/field';
import { useFocusBack } from '@/ui/hooks/use-focus-back';
import { t } from '@/words/t';
import { useMarketActions } from './market-actions';
import { readRule } from './new-rule';
import type { RuleProblems, TypedRule } from './new-rule';

const EMPTY: TypedRule = { kind: 'skill', label: '', terms: '', low: '', high: '' };

/** Adds a rule of the user's own; behind a button, since it is rarely wanted. */
export function AddRule({
  pack,
  others,
}: {
  pack: string;
  others: Pick<Premium, 'id' | 'label'>[];
}) {
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isOpen);
  if (isOpen) return <AddRuleForm pack={pack} others={others} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button ref={opener} onClick={() => setOpen(true)}>
        <Plus aria-hidden size={16} />
        {t('market.rule.add')}
      </Button>
    </div>
  );
}

function AddRuleForm({
  pack,
  others,
  onDone,
}: {
  pack: string;
  others: Pick<Premium, 'id' | 'label'>[];
  onDone: () => void;
}) {
  const { attempt } = useMarketActions();
  const [typed, setTyped] = useState(EMPTY);
  const [left, setLeft] = useState<ReadonlySet<keyof RuleProblems>>(new Set());
  const read = readRule(typed, others);
  const problems = read.ok ? {} : read.problems;

  const change = (part: Partial<TypedRule>) => setTyped((all) => ({ ...all, ...part }));
  /** What is not typed yet is not wrong yet. */
  const problemOf = (name: keyof RuleProblems) =>
    left.has(name) || (typed[name] !== '' && name !== 'label') ? problems[name] : undefined;
  const field = (name: keyof RuleProblems) => ({
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    onBlur: () => setLeft((all) => (typed[name] === '' ? all : new Set([...all, name]))),
    className: CONTROL_CLASS,
  });

  const add = async () => {
    if (!read.ok) {
      setLeft(new Set(['label', 'terms', 'low', 'high']));
      return;
    }
    const isDone = await attempt(() =>
      setEdit({ kind: 'added', pack, list: 'premiums', rule: read.rule }),
    );
    if (isDone) onDone();
  };

  return (
    <form
      noValidate
      aria-label={t('market.rule.form')}
      className="grid gap-4 rounded-lg border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <FieldGroup legend={t('market.rule.what')} hint={t('market.rule.whatHint')}>
        <RadioPills
          name="rule-kind"
          value={typed.kind}
          onChange={(kind) => change({ kind })}
          choices={[
            { value: 'skill', label: t('market.row.skill') },
            { value: 'domain', label: t('market.row.domain') },
          ]}
        />
      </FieldGroup>
      <Field label={t('market.rule.name')} error={problemOf('label')}>
        {(ids) => (
          // The form opens at a click, and this is where it starts.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          <input {...ids} {...field('label')} type="text" autoComplete="off" autoFocus />
        )}
      </Field>
      <Field
        label={t('market.rule.terms')}
        hint={t('market.rule.termsHint')}
        error={problemOf('terms')}
      >
        {(ids) => <textarea {...ids} {...field('terms')} rows={4} spellCheck={false} />}
      </Field>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t('market.rule.least')} error={problemOf('low')}>
          {(ids) => (
            <input {...ids} {...field('low')} type="text" autoComplete="off" placeholder="10%" />
          )}
        </Field>
        <Field label={t('market.rule.most')} error={problemOf('high')}>
          {(ids) => (
            <input {...ids} {...field('high')} type="text" autoComplete="off" placeholder="15%" />
          )}
        </Field>
      </div>
      <p className="m-0 text-sm text-ink-2">{t('market.rule.emptyHint')}</p>
      <FormActions submit={t('market.rule.submit')} onCancel={onDone} />
    </form>
  );
}
