import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nextData, streamedData } from '@/extraction/sites/shared/embedded-data';

function pageWith(...scripts: string[]): Document {
  const html = scripts.map((text) => `<script>${text}</script>`).join('');
  return new JSDOM(`<body>${html}</body>`).window.document;
}

const data = { key: 'k1', text: '<p>"Own" a\\b</p>\n', list: [1, { a: '}' }] };

/** The data as a string within strings, as often as asked. */
function wrapped(depth: number): string {
  let text = JSON.stringify({ wanted: data });
  for (let level = 0; level < depth; level += 1) text = JSON.stringify(text).slice(1, -1);
  return text;
}

describe('streamedData', () => {
  test.each([0, 1, 2])('reads data that was escaped %i times', (depth) => {
    const script = `self.__next_f.push([1,"${wrapped(depth)}"])`;
    expect(streamedData(pageWith('other()', script), 'wanted')).toEqual(data);
  });

  test('reads data that is a string of its own', () => {
    const inner = JSON.stringify({ wanted: JSON.stringify(data) });
    const script = `self.__next_f.push(${JSON.stringify([1, inner])})`;
    expect(streamedData(pageWith(script), 'wanted')).toEqual(data);
  });

  test('reads data that is cut into two scripts', () => {
    const text = wrapped(0);
    const calls = [text.slice(0, 30), text.slice(30)].map(
      (part) => `self.__next_f.push(${JSON.stringify([1, part])})`,
    );
    expect(streamedData(pageWith(...calls), 'wanted')).toEqual(data);
  });

  test.each([
    ['no such key', '{"other": {}}'],
    ['another value', '{"wanted": "words"}'],
    ['data that is never closed', '{"wanted": {"a": [1'],
  ])('gives nothing for %s', (_what, script) => {
    expect(streamedData(pageWith(script), 'wanted')).toBeUndefined();
  });

  test('takes linear time', () => {
    const started = performance.now();
    expect(streamedData(pageWith('"wanted": {"'.repeat(20_000)), 'wanted')).toBeUndefined();
    expect(streamedData(pageWith('wanted \\'.repeat(40_000)), 'wanted')).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

function withData(text: string): Document {
  return new JSDOM(`<script id="__NEXT_DATA__" type="application/json">${text}</script>`).window
    .document;
}

describe('nextData', () => {
  test('reads the data of the page', () => {
    expect(nextData(withData('{"props": {"a": 1}}'))).toEqual({ props: { a: 1 } });
  });

  test('gives nothing where there is none, or none that can be read', () => {
    expect(nextData(pageWith())).toBeUndefined();
    expect(nextData(withData('{a: b}'))).toBeUndefined();
  });
});
