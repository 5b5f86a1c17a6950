import { assert, dictionary, jsonValue, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLenientJson } from '@/extraction/sites/shared/lenient-json';

describe('parseLenientJson', () => {
  test.each([
    ['valid JSON', '{"a": [1, "two", null]}', { a: [1, 'two', null] }],
    ['CDATA guards', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['CDATA guards in block comments', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
    ['an HTML comment around', '<!-- {"a": 1} -->', { a: 1 }],
    ['a closing semicolon', '{"a": 1};', { a: 1 }],
    ['a byte order mark', '\ufeff{"a": 1}', { a: 1 }],
    ['raw line breaks and tabs in a string', '{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['an escaped line break', '{"a": "one\\\ntwo"}', { a: 'one\ntwo' }],
    ['invalid escapes', String.raw`{"a": "\$5 \'x\' \d"}`, { a: "$5 'x' d" }],
    ['an unfinished unicode escape', String.raw`{"a": "C:\users"}`, { a: String.raw`C:\users` }],
    ['a missing comma between members', '{"a": {"b": 1} "c": 2}', { a: { b: 1 }, c: 2 }],
    ['a missing comma between entries', '[{"a": 1} {"b": 2}]', [{ a: 1 }, { b: 2 }]],
    ['trailing commas', '{"a": [1, 2,], }', { a: [1, 2] }],
    ['commas too many', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    [
      'a block encoded as HTML',
      '{&quot;a&quot;: &quot;R&amp;D &#38; more&quot;}',
      { a: 'R&D & more' },
    ],
  ])('reads %s', (_what, text, value) => {
    expect(parseLenientJson(text)).toEqual(value);
  });

  test.each([
    ['nothing', ''],
    ['words', 'not data'],
    ['quotation marks inside a string', '{"a": "the "best" job"}'],
    ['a missing colon', '{"a" 1}'],
    ['an object literal', '{a: window.b}'],
    ['data cut off', '{"a": "one'],
  ])('gives nothing for %s', (_what, text) => {
    expect(parseLenientJson(text)).toBeUndefined();
  });

  test('agrees with JSON.parse on all JSON', () => {
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseLenientJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('reads any JSON again after its commas at line ends were lost', () => {
    assert(
      property(dictionary(string(), string(), { minKeys: 2 }), (value) => {
        const damaged = JSON.stringify(value, null, 1).replace(/",\n/g, '"\n');
        expect(parseLenientJson(damaged)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('takes linear time on a long broken block', () => {
    const started = performance.now();
    parseLenientJson(`{"a": "${'\\$ \n"'.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
