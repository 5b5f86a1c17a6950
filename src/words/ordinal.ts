import { catalogueLanguage } from './catalogue-language';
import { formatCount } from './format-number';
import { t } from './t';

/** "1st", "2nd", "58th", "92nd". */
export function ordinal(whole: number): string {
  const rule = new Intl.PluralRules(catalogueLanguage(), { type: 'ordinal' }).select(whole);
  return t(`words.ordinal.${rule}`, { count: formatCount(whole) });
}
