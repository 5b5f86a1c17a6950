import { array, assert, object, oneof, property, string } from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { balancedSlice, scriptState } from '@/extraction/sites/shared/script-state';

function pageWith(...scripts: string[]): Document {
  const html = scripts.map((text) => `<script>${text}</script>`).join('');
  return new JSDOM(`<body>${html}</body>`).window.document;
}

test('balancedSlice ends where the data ends, whatever stands in it and after it', () => {
  assert(
    property(oneof(object(), array(string())), string(), (value, after) => {
      const json = JSON.stringify(value);
      expect(balancedSlice(`x=${json};${after}`, 2)).toBe(json);
    }),
  );
});

describe('scriptState', () => {
  test.each([
    ['an assignment', 'window.__state = {"a": 1}; more()', { a: 1 }],
    ['an assignment without space', 'window.__state={"a":[{"b":"}"}]};', { a: [{ b: '}' }] }],
    ['a bracket in a string', String.raw`window.__state = {"a": "\"}{"};`, { a: '"}{' }],
    ['a list', 'window.__state = [1, 2];', [1, 2]],
    ['a call', 'window.__state({"a": 1})', { a: 1 }],
    ['the second mention', 'use(window.__state); window.__state = {"a": 1}', { a: 1 }],
  ])('reads %s', (_what, script, value) => {
    expect(scriptState(pageWith('other()', script), 'window.__state')).toEqual(value);
  });

  test('reads a member of a larger literal', () => {
    const page = pageWith('window.x = {y: z, "inner":{"a": 1}, f(){}}');
    expect(scriptState(page, 'inner')).toEqual({ a: 1 });
  });

  test.each([
    ['no script', 'nothing()'],
    ['another value', 'window.__state = load();'],
    ['data that is never closed', 'window.__state = {"a": [1, 2'],
    ['an object literal', 'window.__state = {a: b};'],
  ])('gives nothing for %s', (_what, script) => {
    expect(scriptState(pageWith(script), 'window.__state')).toBeUndefined();
  });

  test('takes linear time', () => {
    const started = performance.now();
    expect(balancedSlice('{"'.repeat(1_000_000), 0)).toBeNull();
    expect(
      scriptState(pageWith('window.__state '.repeat(100_000)), 'window.__state'),
    ).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
