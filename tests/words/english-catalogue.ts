import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

const FILE = join(import.meta.dirname, '../../src/locales/en.yml');

/** The catalogue's messages, as the build reads them. */
export function parseCatalogue(): ReturnType<typeof parseMessagesText> {
  return parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML').filter(
    ({ key }) => !key[0]?.startsWith('@@'),
  );
}

/** `browser.i18n` as it is in a browser in American English, from the real catalogue; a key that is not there throws. */
export function englishI18n(): Pick<typeof browser.i18n, 'getMessage' | 'getUILanguage'> {
  const messages = generateChromeMessages(parseCatalogue());
  return {
    getMessage: (name: string) => {
      const found = messages[name];
      if (!found) throw new Error(`The catalogue has no message "${name}"`);
      return found.message;
    },
    getUILanguage: () => 'en-US',
  };
}
