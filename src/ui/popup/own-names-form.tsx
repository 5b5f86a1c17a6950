import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import { FormActions } from '@/ui/components/form-actions';
import { ownNamesFormSchema } from './own-names-form.schema';
import type { OwnNames } from './own-names-form.schema';
import { t } from '@/words/t';

/** Takes in the title and the company, beginning with those that hold now. */
export function OwnNamesForm({
  names,
  onSubmit,
  onCancel,
}: {
  names: OwnNames;
  onSubmit: (names: OwnNames) => void;
  onCancel: () => void;
}) {
  const { register, handleSubmit, formState } = useForm<OwnNames>({
    defaultValues: names,
    resolver: zodResolver(ownNamesFormSchema),
  });
  const text = (name: keyof OwnNames, label: string, hint: string) => (
    <Field label={label} hint={hint} error={formState.errors[name]?.message}>
      {(ids) => (
        <input
          {...ids}
          {...register(name)}
          type="text"
          autoComplete="off"
          // The form opens on a click that asks to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={name === 'title'}
          className={CONTROL_CLASS}
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      aria-label={t('popup.names.form')}
      className="my-2 grid gap-2.5 rounded-lg border border-line bg-surface-2 p-3 text-sm"
      onSubmit={(event) => void handleSubmit(onSubmit)(event)}
    >
      {text('title', t('popup.names.title'), t('popup.names.titleHint'))}
      {text('company', t('popup.names.company'), t('popup.names.companyHint'))}
      <FormActions submit={t('popup.names.submit')} onCancel={onCancel} />
    </form>
  );
}
