import type { ReactNode } from 'react';

/** Something that is on or off, its name beside it. */
export function Switch({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-6 cursor-pointer items-start gap-2">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="relative m-0 mt-0.5 h-4 w-7 shrink-0 cursor-pointer appearance-none rounded-full bg-edge transition-colors before:absolute before:top-0.5 before:left-0.5 before:size-3 before:rounded-full before:bg-surface before:transition-transform checked:bg-accent checked:before:translate-x-3"
      />
      {children}
    </label>
  );
}
