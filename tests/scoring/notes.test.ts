import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madePay, madePosting, NOBODY } from './made-posting';

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
});
