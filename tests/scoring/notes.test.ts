import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { AUSTIN, madePay, madePosting, NOBODY, SAN_FRANCISCO, TORONTO } from './made-posting';

const pack = guidePack();

describe('notes', () => {
  test.each<[name: string, parts: Parameters<typeof madePosting>[0], notes: string[]]>([
    [
      'a range over twice as wide',
      { pay: [madePay({ min: 120_000, max: 260_000 })] },
      ['over-wide-range'],
    ],
    ['a wide range', { pay: [madePay({ min: 150_000, max: 260_000 })] }, ['wide-range']],
    ['exactly twice', { pay: [madePay({ min: 130_000, max: 260_000 })] }, ['wide-range']],
    ['a usual range', {}, []],
    ['a maximum alone is not wide', { pay: [madePay({ min: null })] }, ['assumed-minimum']],
    ['a minimum alone', { pay: [madePay({ max: null })] }, ['assumed-maximum']],
    [
      "the site's reading of the text",
      { pay: [madePay({ provenance: 'site-inferred' })] },
      ['site-inferred'],
    ],
    ['closed', { closed: true }, ['closed']],
    [
      'even the ceiling is under the market',
      { pay: [madePay({ min: 100_000, max: 150_000 })] },
      ['ceiling-below-market'],
    ],
  ])('%s', (_name, parts, notes) => {
    const given = assess(madePosting(parts), pack, NOBODY).notes;
    expect(new Set(given)).toEqual(new Set([...notes, 'assumed-national']));
  });

  test('a missing range where the law usually asks for one', () => {
    expect(isRangeMissed({ locations: [SAN_FRANCISCO] })).toBe(true);
    expect(isRangeMissed({ locations: [SAN_FRANCISCO, AUSTIN] })).toBe(false);
    expect(isRangeMissed({ locations: [AUSTIN] })).toBe(false);
    expect(isRangeMissed({})).toBe(false);
    expect(isRangeMissed({ locations: [SAN_FRANCISCO], description: 'Build models and…' })).toBe(
      false,
    );
    expect(isRangeMissed({ locations: [SAN_FRANCISCO], description: '' })).toBe(false);
    expect(isRangeMissed({ locations: [TORONTO] })).toBe(false);
  });
});

function isRangeMissed(parts: Parameters<typeof madePosting>[0]): boolean {
  const { notes } = assess(madePosting({ pay: [], ...parts }), pack, NOBODY);
  return notes.includes('range-usually-required');
}
