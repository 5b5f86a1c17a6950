import type { ComponentProps } from 'react';

/** A button in a line of a table, as low as its text. */
export function InlineButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex -my-0.5 min-h-6 cursor-pointer items-center gap-1 rounded-sm bg-transparent p-0 text-accent underline-offset-2 hover:underline ${className}`}
      {...props}
    />
  );
}
