import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { rangeLaw } from '@/scoring/range-law';
import { askForRange, rangeLawWords } from '@/words/range-law-words';
import { AUSTIN, madePay, madePlace, madePosting, SAN_FRANCISCO, TORONTO } from './made-posting';
import { RANGE_LAWS } from './made-reference';

const DAY = '2026-11-24';
const DELAWARE = madePlace({ raw: 'Wilmington, DE', state: 'DE', country: 'US' });
const NEW_YORK = madePlace({ raw: 'NYC', city: 'New York', state: 'NY', country: 'US' });
const ALBANY = madePlace({ raw: 'Albany, NY', city: 'Albany', state: 'NY', country: 'US' });

const lawOn = (day: string, parts: Parameters<typeof madePosting>[0]) =>
  rangeLaw(madePosting({ pay: [], ...parts }), { laws: RANGE_LAWS, day })?.id ?? null;

describe('rangeLaw', () => {
  test.each<[name: string, parts: Parameters<typeof madePosting>[0], law: string | null]>([
    ['a state', { locations: [SAN_FRANCISCO] }, 'ca'],
    ['a city with a law of its own', { locations: [NEW_YORK] }, 'nyc'],
    ['another city of that state', { locations: [ALBANY] }, 'ny'],
    ['two places, both with a law', { locations: [ALBANY, SAN_FRANCISCO] }, 'ny'],
    ['two places, one without', { locations: [SAN_FRANCISCO, AUSTIN] }, null],
    ['a state without', { locations: [AUSTIN] }, null],
    ['another country', { locations: [TORONTO] }, null],
    ['no place', {}, null],
    ['a range', { locations: [SAN_FRANCISCO], pay: [madePay()] }, null],
    [
      "a site's estimate is no posted range",
      { locations: [SAN_FRANCISCO], pay: [madePay({ provenance: 'site-estimate' })] },
      'ca',
    ],
    [
      'pay that the user was told',
      { locations: [SAN_FRANCISCO], pay: [madePay({ provenance: 'user' })] },
      null,
    ],
    ['a text cut short', { locations: [SAN_FRANCISCO], description: 'Build models and…' }, null],
    ['no text', { locations: [SAN_FRANCISCO], description: ' ' }, null],
    ['a law not yet in force', { locations: [DELAWARE] }, null],
  ])('%s', (_, parts, law) => {
    expect(lawOn(DAY, parts)).toBe(law);
  });

  test('counts from its first day on', () => {
    expect(lawOn('2027-09-25', { locations: [DELAWARE] })).toBeNull();
    expect(lawOn('2027-09-26', { locations: [DELAWARE] })).toBe('de');
    expect(lawOn('2023-09-16', { locations: [ALBANY] })).toBeNull();
    expect(lawOn('2023-01-01', { locations: [NEW_YORK] })).toBe('nyc');
  });

  test('is noted when the laws and the day are given', () => {
    const posting = madePosting({ pay: [], locations: [SAN_FRANCISCO] });
    const notes = (law?: Parameters<typeof assess>[4]) =>
      assess(posting, guidePack(), {}, undefined, law).notes;

    expect(notes({ laws: RANGE_LAWS, day: DAY })).toContain('range-usually-required');
    expect(notes({ laws: RANGE_LAWS, day: '2022-12-31' })).not.toContain('range-usually-required');
    expect(notes()).not.toContain('range-usually-required');
  });

  test('is said as usual, with its name and date, and asked for politely', () => {
    const posting = madePosting({ pay: [], locations: [SAN_FRANCISCO] });
    const law = rangeLaw(posting, { laws: RANGE_LAWS, day: DAY });
    if (!law) throw new Error('no law');

    expect(rangeLawWords(law)).toBe(
      'California usually requires a pay range in postings (since January 1, 2023).',
    );
    expect(askForRange(law)).toBe(
      'Could you share the pay range for this role? I understand that postings in California usually include it.',
    );
  });
});
