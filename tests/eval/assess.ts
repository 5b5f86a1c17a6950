import { once } from 'node:events';
import { stderr, stdout, argv, exit } from 'node:process';
import { bundledPack, guidePack } from '@/scoring/packs/bundled-packs';
import { parseInputs, USAGE, UsageError } from './inputs';
import { linesOf } from './lines-of';
import { recordAnswerer } from './record-answerer';

/** Prints one answer, and waits where the reader is slower, so that nothing piles up. */
async function print(answer: object): Promise<void> {
  if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
}

async function main(): Promise<void> {
  const inputs = parseInputs(argv.slice(2));
  const day = new Date().toISOString().slice(0, 10);
  const answer = recordAnswerer(guidePack(), { laws: bundledPack('pay-transparency'), day });
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
