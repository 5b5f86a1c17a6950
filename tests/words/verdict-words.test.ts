import { expect, it } from 'vitest';
import type { Verdict } from '@/scoring/assessment';
import { levelLabel } from '@/words/level-words';
import { VERDICT_SHAPES, verdictInText, verdictLabel } from '@/words/verdict-words';

it.each<[Verdict, 'well' | 'plain', string]>([
  ['below', 'plain', 'Below market'],
  ['below', 'well', 'Well below market'],
  ['at', 'plain', 'At market'],
  ['at', 'well', 'At market'],
  ['above', 'plain', 'Above market'],
  ['above', 'well', 'Well above market'],
  ['unknown', 'plain', 'No verdict'],
])('%s, %s: %s', (verdict, strength, label) => {
  expect(verdictLabel(verdict, strength)).toBe(label);
  expect(verdictInText(verdict, strength)).toBe(label.toLowerCase());
});

it('gives each verdict a shape of its own', () => {
  const shapes = Object.values(VERDICT_SHAPES);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('names one level or two', () => {
  expect(levelLabel(['mid'])).toBe('Mid');
  expect(levelLabel(['senior', 'staff'])).toBe('Senior/Staff');
});
