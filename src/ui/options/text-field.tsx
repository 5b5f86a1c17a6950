import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import type { ProfileFormValues } from './profile-form.schema';

/** A field of the profile that is typed: an amount, or years. */
export function TextField({
  name,
  label,
  hint,
  placeholder,
}: {
  name: 'years' | 'currentBase' | 'walkAway';
  label: string;
  hint: ReactNode;
  placeholder: string;
}) {
  const { register, formState } = useFormContext<ProfileFormValues>();
  return (
    <Field label={label} hint={hint} error={formState.errors[name]?.message}>
      {(ids) => (
        <input
          {...ids}
          {...register(name)}
          type="text"
          inputMode={name === 'years' ? 'decimal' : 'text'}
          autoComplete="off"
          placeholder={placeholder}
          className={CONTROL_CLASS}
        />
      )}
    </Field>
  );
}
