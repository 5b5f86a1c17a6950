import { expect, test } from 'vitest';
import { splitLines } from './split-lines';

async function* chunksOf(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

test.each<[name: string, chunks: string[], lines: string[]]>([
  ['lines over several chunks', ['{"a"', ':1}\n{"b":', '2}\n'], ['{"a":1}', '{"b":2}']],
  ['a last line without an end', ['one\ntwo'], ['one', 'two']],
  ['empty lines', ['\n\none\n', '  \n\r\n'], ['one']],
  ['a break at the edge of a chunk', ['one', '\n', 'two\n'], ['one', 'two']],
  ['nothing', [], []],
])('%s', async (_name, chunks, lines) => {
  const given: string[] = [];
  for await (const line of splitLines(chunksOf(...chunks))) given.push(line);

  expect(given).toEqual(lines);
});
