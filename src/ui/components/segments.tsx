import { useId } from 'react';

/** One of a few, in one line: radio buttons that look like the parts of a bar. */
export function Segments<T extends string>({
  legend,
  choices,
  value,
  onChange,
}: {
  legend: string;
  choices: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 border-0 p-0 text-xs">
      <legend className="float-left p-0 text-ink-2">{legend}</legend>
      <div className="flex rounded-md border border-edge">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="inline-flex min-h-6 cursor-pointer items-center border-edge px-2 text-ink-2 not-first:border-l first:rounded-l-md last:rounded-r-md hover:text-ink has-checked:bg-surface-3 has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
