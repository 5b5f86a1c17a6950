import { useId } from 'react';
import type { ReactNode } from 'react';

/** What a control inside a field carries, so that its label, hint and message are read out with it. */
export interface FieldIds {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

/** A labelled control, with one line on what it does where that is not plain, and its message beside it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: (ids: FieldIds) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`]
          .filter(Boolean)
          .join(' '),
        'aria-invalid': error !== undefined,
      })}
      <FieldError id={`${id}-error`} error={error} />
      {hint && (
        <p id={`${id}-hint`} className="m-0 text-sm text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The same for a group of choices (radio buttons, checkboxes). */
export function FieldGroup({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="m-0 grid min-w-0 gap-2 border-0 p-0" aria-describedby={id}>
      <legend className="mb-1 p-0 font-semibold">{legend}</legend>
      {children}
      <p id={id} className="m-0 text-sm text-ink-2">
        {hint}
      </p>
    </fieldset>
  );
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <p id={id} role="alert" className="m-0 text-sm font-medium text-below empty:hidden">
      {error}
    </p>
  );
}
