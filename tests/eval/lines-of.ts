import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import type { Input } from './inputs';
import { splitLines } from './split-lines';

/** The lines of one input, one at a time. */
export async function* linesOf(input: Input): AsyncGenerator<string> {
  if (input.kind === 'page') {
    const html = await readFile(input.path, 'utf8');
    yield JSON.stringify({ id: input.path, url: input.url, html });
    return;
  }
  const source = input.kind === 'stdin' ? stdin : createReadStream(input.path);
  yield* splitLines(source.setEncoding('utf8'));
}
