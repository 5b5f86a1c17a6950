import { englishI18n } from './english-catalogue';

/** Gives the words their catalogue outside of a browser. Imported before all that imports words. */
Object.assign(globalThis, { chrome: { i18n: englishI18n() } });
