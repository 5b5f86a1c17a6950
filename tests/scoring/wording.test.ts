import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/scoring/assessment';
import {
  levelLabel,
  NOTE_WORDS,
  UNKNOWN_REASONS,
  VERDICT_SHAPES,
  verdictLabel,
} from '@/scoring/wording';

describe('verdictLabel', () => {
  const cases: [Verdict, 'well' | 'plain', string][] = [
    ['below', 'plain', 'Below market'],
    ['below', 'well', 'Well below market'],
    ['at', 'plain', 'At market'],
    ['at', 'well', 'At market'],
    ['above', 'plain', 'Above market'],
    ['above', 'well', 'Well above market'],
    ['unknown', 'plain', 'No verdict'],
  ];
  it.each(cases)('%s, %s: %s', (verdict, strength, label) => {
    expect(verdictLabel(verdict, strength)).toBe(label);
  });
});

it('gives each verdict a shape of its own', () => {
  const shapes = Object.values(VERDICT_SHAPES);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('names one level or two', () => {
  expect(levelLabel(['mid'])).toBe('Mid');
  expect(levelLabel(['senior', 'staff'])).toBe('Senior/Staff');
});

// That every id has words is the compiler's to check (a Record over the union); that they are words is checked here.
describe.each(Object.entries(NOTE_WORDS))('note %s', (_id, words) => {
  it('is one sentence or two, not a heading', () => {
    expect(words).toMatch(/^[A-Z“].{15,160}[.]$/);
  });
});

describe.each(Object.entries(UNKNOWN_REASONS))('reason %s', (_id, { label, sentence }) => {
  it('has a label that fits a note and a sentence that explains it', () => {
    expect(label.length).toBeLessThanOrEqual(24);
    expect(label).not.toMatch(/[.]$/);
    expect(sentence).toMatch(/^[A-Z].{20,}[.]$/);
  });
});

it('never promises: no word of certainty about the employer or the law', () => {
  const everything = [
    ...Object.values(NOTE_WORDS),
    ...Object.values(UNKNOWN_REASONS).map((reason) => reason.sentence),
  ].join(' ');
  expect(everything).not.toMatch(
    /\b(always|never|guaranteed?|illegal|must|definitely|violat\w*)\b/i,
  );
});

it('explains no two reasons in the same words', () => {
  const sentences = Object.values(UNKNOWN_REASONS).map((reason) => reason.sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});
