import { uiLanguage } from './ui-language';

const formats = new Map<string, Intl.NumberFormat>();

/** The number format of the browser's language with these options. Made once: making one takes longer than many uses of it. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(uiLanguage(), options);
  formats.set(key, made);
  return made;
}
