import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stderr, stdin, stdout, argv, exit } from 'node:process';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { parseInputs, USAGE, UsageError, type Input } from './inputs';
import { recordAnswerer } from './record-answerer';
import { splitLines } from './split-lines';

/** The lines of one input, one at a time. */
async function* linesOf(input: Input): AsyncGenerator<string> {
  if (input.kind === 'page') {
    const html = await readFile(input.path, 'utf8');
    yield JSON.stringify({ id: input.path, url: input.url, html });
    return;
  }
  const source = input.kind === 'stdin' ? stdin : createReadStream(input.path);
  yield* splitLines(source.setEncoding('utf8'));
}

/** Prints one answer, and waits where the reader is slower, so that nothing piles up. */
async function print(answer: object): Promise<void> {
  if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
}

async function main(): Promise<void> {
  const inputs = parseInputs(argv.slice(2));
  const answer = recordAnswerer(guidePack());
  for (const input of inputs) {
    for await (const line of linesOf(input)) await print(await answer(line));
  }
}

// The reader of the output may have seen enough (`… | head`).
stdout.on('error', () => exit(0));

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`${error.message}\n${USAGE}\n`);
  exit(2);
}
