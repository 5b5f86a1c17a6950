import { browser } from 'wxt/browser';

let language: string | undefined;

/** The language of the browser's own words, which figures and days are written by: "en-US", "de". It changes by a restart alone. */
export function uiLanguage(): string {
  language ??= browser.i18n.getUILanguage();
  return language;
}
