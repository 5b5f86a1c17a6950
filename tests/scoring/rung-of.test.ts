import { describe, expect, test } from 'vitest';
import { rungWords } from '@/words/levelling-words';
import { rungOf, rungsOf } from '@/scoring/rung-of';
import { madePosting } from './made-posting';
import { LADDERS } from './made-reference';

const rung = (title: string, company: string | null = 'Tessel Robotics') =>
  rungOf(madePosting({ title, company }), LADDERS)?.code ?? null;

describe('rungOf', () => {
  test.each<[title: string, company: string | null, code: string | null]>([
    ['Machine Learning Engineer (L5)', 'Tessel Robotics', 'L5'],
    ['L6 Applied Scientist', 'Tessel Labs, Inc.', 'L6'],
    ['Machine Learning Engineer III', 'TESSEL', 'III'],
    ['Machine Learning Engineer, L6/L7', 'Tessel', 'L6'],
    ['Machine Learning Engineer, L5/L6', 'Tessel', null],
    ['Machine Learning Engineer, L50', 'Tessel', null],
    ['Machine Learning Engineer, XL5', 'Tessel', null],
    ['Machine Learning Engineer, l5', 'Tessel', null],
    ['Machine Learning Engineer', 'Tessel', null],
    ['Machine Learning Engineer (L5)', 'Tessellate', null],
    ['Machine Learning Engineer (L5)', null, null],
  ])('%s at %s: %s', (title, company, code) => {
    expect(rung(title, company)).toBe(code);
  });

  test('says what it usually is', () => {
    const reading = rungOf(madePosting({ title: 'ML Engineer, L5', company: 'Tessel' }), LADDERS);
    expect(reading).toEqual({
      company: 'Tessel Robotics',
      code: 'L5',
      level: 'senior',
      label: 'Senior',
    });
    expect(reading && rungWords(reading)).toBe('L5 at Tessel Robotics is usually senior.');
  });

  test('the whole ladder of a company', () => {
    expect(rungsOf('Tessel', LADDERS).map(({ code }) => code)).toEqual([
      'L4',
      'L5',
      'L6',
      'L7',
      'III',
    ]);
    expect(rungsOf('Larkspur', LADDERS)).toEqual([]);
  });
});
