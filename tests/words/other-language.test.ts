import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The formats as they are in a browser of another language; each is asked for its language once. */
async function formatsIn(language: string) {
  vi.resetModules();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  return {
    ...(await import('@/words/format-money')),
    ...(await import('@/words/format-number')),
    ...(await import('@/words/format-day')),
    ...(await import('@/playbook/scripts/us-words')),
    ...(await import('@/words/ordinal')),
  };
}

/** Spaces that do not break are spaces to the eye. */
const seen = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

test('figures and days follow the language of the browser', async () => {
  const german = await formatsIn('de');

  expect(seen(german.formatAnnual(205_000))).toBe('205.000 $');
  expect(seen(german.formatAnnual(1_250_000))).toBe('1,25 Mio. $');
  expect(seen(german.formatAnnual(120_000, 'CHF'))).toBe('120.000 CHF');
  expect(seen(german.formatPercent(0.125))).toBe('12,5 %');
  expect(german.formatCalendarDay('2023-01-31')).toBe('31. Januar 2023');
});

test('where thousands are counted otherwise, no digit that counts is lost', async () => {
  const japanese = await formatsIn('ja');

  expect(japanese.formatAnnual(126_500)).toBe('$12.65万');
  expect(japanese.formatRange({ low: 205_000, high: 1_250_000 })).toBe('$20.5万–$125万');
});

test('numbers within a sentence follow the language of the sentence', async () => {
  const german = await formatsIn('de');

  expect(german.ordinal(1)).toBe('1st');
});

test('what a recruiter reads stays American', async () => {
  const french = await formatsIn('fr');

  expect(french.usDollars(265_000)).toBe('$265,000');
});
