import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import { Field } from '@/ui/components/field';
import type { OfferFormValues } from './offer-form-values';

export type TypedField = Exclude<
  keyof OfferFormValues,
  'equityKind' | 'company' | 'rhythm' | 'clawbackKind' | 'acceleration'
>;

/** A field of the offer that is typed, with what is wrong with it beside it. */
export function OfferField({
  name,
  label,
  hint,
  placeholder,
  type = 'text',
}: {
  name: TypedField;
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  type?: 'text' | 'date';
}) {
  const { register, getFieldState, formState } = useFormContext<OfferFormValues>();
  return (
    <Field label={label} hint={hint} error={getFieldState(name, formState).error?.message}>
      {(ids) => (
        <input
          {...ids}
          {...register(name)}
          type={type}
          autoComplete="off"
          placeholder={placeholder}
          className={CONTROL_CLASS}
        />
      )}
    </Field>
  );
}

/** One of several, as a native select. */
export function OfferSelect<Name extends 'company' | 'rhythm' | 'clawbackKind' | 'equityKind'>({
  name,
  label,
  choices,
}: {
  name: Name;
  label: string;
  choices: { value: OfferFormValues[Name]; label: string }[];
}) {
  const { register } = useFormContext<OfferFormValues>();
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} {...register(name)} className={CONTROL_CLASS}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
