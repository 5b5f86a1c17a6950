import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  secondary: 'border border-line bg-surface text-ink hover:bg-surface-2',
  quiet: 'text-ink-2 hover:bg-surface-2 hover:text-ink',
} as const;

const BASE =
  'inline-flex min-h-9 cursor-pointer items-center justify-center gap-2 rounded-lg px-3 py-1.5 ' +
  'text-sm font-medium no-underline transition-colors ' +
  'disabled:cursor-not-allowed disabled:opacity-50';

/** The classes of a button, for an element that has to be something else (a link, a dialog trigger). */
export function buttonClass(look: keyof typeof LOOKS = 'secondary'): string {
  return `${BASE} ${LOOKS[look]}`;
}

/** A button in one of three looks; `type` is "button" unless said otherwise. */
export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...props
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...props} />;
}
