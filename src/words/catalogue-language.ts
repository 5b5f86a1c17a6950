import { t } from './t';

/** The language that the words shown are in, which need not be the browser's: "en". */
export function catalogueLanguage(): string {
  return t('shared.language');
}
