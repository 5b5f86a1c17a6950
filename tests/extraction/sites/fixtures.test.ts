import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { genericReader } from '@/extraction/sites/generic-reader';
import { siteAdapters } from '@/extraction/sites/registry';
import type { FixtureOutcome } from './fixture-case';
import { fixtureCases, outcomeOf, sourceOf } from './fixture-case';

const SOURCE_LIMIT = 10_000;

const cases = fixtureCases();

function expectedOf(folder: string): FixtureOutcome {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
}

describe.each(cases)('$site/$name: $says', (fixture) => {
  test('reads as expected', () => {
    expect(outcomeOf(fixture)).toEqual(expectedOf(fixture.folder));
  });

  test('belongs to its site and is small', () => {
    expect(outcomeOf(fixture).adapter).toBe(fixture.site);
    expect(sourceOf(fixture).length).toBeLessThanOrEqual(SOURCE_LIMIT);
  });
});

describe.each([...siteAdapters, genericReader.adapter])('$label', ({ id }) => {
  const results = cases
    .filter(({ site }) => site === id)
    .map(({ folder }) => expectedOf(folder).result);
  const readings = results.flatMap((result) => (result.kind === 'posting' ? result.reading : []));

  test('has a case with pay, one without, and one that is no posting', () => {
    expect(readings.some(({ pay }) => pay.length > 0)).toBe(true);
    expect(readings.some(({ pay }) => pay.length === 0)).toBe(true);
    expect(results.some(({ kind }) => kind === 'none')).toBe(true);
  });
});
