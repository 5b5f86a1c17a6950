import { uiLanguage } from '@/words/ui-language';

/** "United States" for "US", in the browser's language; the code itself where it names no country. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
