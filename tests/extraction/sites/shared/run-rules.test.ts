import { describe, expect, test } from 'vitest';
import type { FieldRules } from '@/extraction/sites/adapter';
import { payRule, payWords, placesRule, textRule } from '@/extraction/sites/shared/rules';
import { attemptsOf, readFields } from '@/extraction/sites/shared/run-rules';

const rulesWith = (title: string | null): FieldRules<null> => ({
  title: [
    textRule('heading', 'dom', () => {
      throw new Error('A hostile page.');
    }),
    textRule('too-long', 'dom', () => 'x'.repeat(501)),
    textRule('document-title', 'dom', () => title),
    textRule('never-reached', 'dom', () => title && 'Another'),
  ],
  company: [],
  locations: [placesRule('places', 'dom', () => ['Reno, NV', 'Reno, NV', ' ', 'Austin, TX'])],
  workplace: [],
  employmentTypes: [],
  seniority: [],
  pay: [payRule('chips', 'dom', () => payWords([' '], 'employer-text'))],
  description: [textRule('text', 'dom', () => ' Train models. ')],
});
const read = (title: string | null) =>
  readFields(null, rulesWith(title), {
    site: 'made',
    postingId: null,
    url: 'https://jobs.example/1',
  });
const tried = (title: string | null) =>
  attemptsOf(() => read(title)).map(({ field, rule, found, kept, size }) =>
    [field, rule, found, kept, size].join(' '),
  );

describe('the rules that are tried', () => {
  test('are taken down in order, with how much each gave, up to the one that wins', () => {
    expect(tried('ML Engineer')).toEqual([
      'title heading 0 0 0',
      'title too-long 1 0 0',
      'title document-title 1 1 13',
      'description text 1 1 15',
      'locations places 4 2 40',
      'pay chips 1 0 0',
    ]);
  });

  test('are those of every field where no title is found', () => {
    expect(read(null)).toMatchObject({ kind: 'loading' });
    expect(tried(null)).toContain('description text 1 1 15');
  });

  test('are none of a page that is not read, and leave no trace on the reading', () => {
    expect(attemptsOf(() => {})).toEqual([]);
    const before = read('ML Engineer');
    expect(() =>
      attemptsOf(() => {
        throw new Error('A broken reader.');
      }),
    ).toThrow('A broken reader.');
    expect(read('ML Engineer')).toEqual(before);
  });
});
