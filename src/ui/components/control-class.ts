/** The look of a text box or a native select; `aria-invalid` gives it the colour of an error. */
export const CONTROL_CLASS =
  'box-border min-h-9 w-full rounded-lg border border-edge bg-surface px-3 py-1.5 text-ink ' +
  'placeholder:text-ink-3 aria-invalid:border-below';
