import { describe, expect, test } from 'vitest';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';

const guide = guidePack();

describe('the guide as a market pack', () => {
  test.each([
    ['entry', 130_000, 165_000, false, 'G1'],
    ['mid', 165_000, 210_000, false, 'G2'],
    ['senior', 200_000, 280_000, false, 'G3'],
    ['staff', 250_000, 350_000, true, 'G4'],
  ])('band %s', (level, low, high, openEnded, ref) => {
    const band = guide.bands.find((candidate) => candidate.level === level);
    expect(band).toMatchObject({ low, high, openEnded, ref, source: 'guide' });
  });

  test.each([
    ['rag', 'skill', 0.15, 0.2, 'G8'],
    ['fine-tuning', 'skill', 0.15, 0.25, 'G9'],
    ['mlops', 'skill', 0.1, 0.15, 'G10'],
    ['multi-llm', 'skill', null, null, 'G11'],
    ['fintech', 'domain', 0.2, 0.3, 'G13'],
    ['healthcare', 'domain', 0.15, 0.25, 'G14'],
    ['autonomous', 'domain', 0.2, 0.3, 'G15'],
  ])('premium %s', (id, kind, low, high, ref) => {
    const premium = guide.premiums.find((candidate) => candidate.id === id);
    expect(premium).toMatchObject({ kind, low, high, ref, source: 'guide' });
  });

  test("only San Francisco, New York and the nation are the guide's own places", () => {
    const published = guide.geographies.filter(({ source }) => source === 'guide');
    expect(published.map(({ id, low, high }) => [id, low, high])).toEqual([
      ['san-francisco', 1.15, 1.25],
      ['new-york', 1.15, 1.25],
      ['national', 1, 1],
    ]);
  });

  test('every other place is marked as derived from BLS wages', () => {
    const derived = guide.geographies.filter(({ source }) => source !== 'guide');
    expect(derived.every(({ source }) => source === 'bls-oews')).toBe(true);
    expect(guide.sources.find(({ id }) => id === 'bls-oews')).toMatchObject({ kind: 'derived' });
  });

  test('every place but the nation can be recognized, and no name is in two', () => {
    const named = guide.geographies.filter(({ names }) => names.length > 0);
    const names = named.flatMap((geography) => geography.names.map((name) => name.toLowerCase()));

    expect(guide.geographies.length - named.length).toBe(1);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });
});

test('readingRules takes names and terms, and no figure', () => {
  const rules = readingRules(guide);

  expect(rules.metros.map(({ id }) => id)).toEqual(guide.geographies.map(({ id }) => id));
  expect(rules.premiums.find(({ id }) => id === 'multi-llm')).toEqual({
    id: 'multi-llm',
    kind: 'skill',
    terms: guide.premiums.find(({ id }) => id === 'multi-llm')?.terms,
    minimum: 2,
  });
  expect(rules.premiums.find(({ id }) => id === 'rag')).not.toHaveProperty('minimum');
});
