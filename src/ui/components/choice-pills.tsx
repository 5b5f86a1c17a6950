import type { ReactNode } from 'react';

const PILL =
  'inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-lg border border-line bg-surface ' +
  'px-3 py-1.5 hover:bg-surface-2 has-checked:border-accent has-checked:bg-surface-2 ' +
  'has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 ' +
  'has-focus-visible:outline-accent';
const CONTROL = 'm-0 size-4 shrink-0 accent-accent focus-visible:outline-none';

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
}

/** One of several: radio buttons, each on a pill. */
export function RadioPills<T extends string>({
  name,
  choices,
  value,
  onChange,
}: {
  name: string;
  choices: Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      {choices.map((choice) => (
        <label key={choice.value} className={PILL}>
          <input
            type="radio"
            name={name}
            className={CONTROL}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

/** Any of several: checkboxes, each on a pill. Values that are not among the choices are kept as they are. */
export function CheckPills({
  name,
  choices,
  values,
  onChange,
}: {
  name: string;
  choices: Choice<string>[];
  values: string[];
  onChange: (values: string[]) => void;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label }) => (
        <label key={value} className={PILL}>
          <input
            type="checkbox"
            name={name}
            className={CONTROL}
            checked={values.includes(value)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...values, value] : values.filter((other) => other !== value),
              )
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
