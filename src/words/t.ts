import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * The text of a key of the message catalogue (src/locales/en.yml) in the browser's language, English where it has none.
 * Keys, the values to fill in and the number of a plural are checked by the compiler: `t('a.key')`,
 * `t('a.key', { name })`, `t('a.plural', count, { count: formatCount(count) })`.
 *
 * Called within functions, never while a module loads: a build loads the modules of the scripts in no browser. In a page
 * whose extension was updated or removed meanwhile the browser gives no words any more: there it throws or answers
 * nothing, so what may be shown after that is asked for before.
 */
export const { t } = createI18n<GeneratedI18nStructure>();
