import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import type { ProfileFormValues } from './profile-form.schema';

type TypedName =
  'years' | 'currentBase' | 'currentTotal' | 'walkAway' | 'remoteWorth.low' | 'remoteWorth.high';

/**
 * A field of the profile that is typed: an amount, or years.
 *
 * @param judgedWith another field whose message depends on this one
 */
export function TextField({
  name,
  label,
  hint,
  placeholder,
  judgedWith,
}: {
  name: TypedName;
  label: string;
  hint?: ReactNode;
  placeholder: string;
  judgedWith?: TypedName;
}) {
  const { register, getFieldState, formState } = useFormContext<ProfileFormValues>();
  // A field that the user has not come to yet is not blamed.
  const deps = judgedWith && getFieldState(judgedWith, formState).isTouched ? judgedWith : [];
  return (
    <Field label={label} hint={hint} error={getFieldState(name, formState).error?.message}>
      {(ids) => (
        <input
          {...ids}
          {...register(name, { deps })}
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
