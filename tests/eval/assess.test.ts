import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SLOW = 60_000;

function run(args: string[], input = '') {
  const command = ['--import', 'tsx', 'tests/eval/assess.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, input, encoding: 'utf8' });
}

test(
  'answers every line of standard input, also those that cannot be read, and ends with 0',
  () => {
    const input = '{"id":"a","title":"Nurse","description":"Care."}\n\nnonsense\n{"id":"c"}';

    const { stdout, status } = run(['-'], input);

    const answers: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: 'a', assessment: { coverage: 'not-covered' } },
      { id: null, error: 'not a line of JSON' },
      { id: 'c', error: expect.stringContaining('title: is missing') },
    ]);
    expect(status).toBe(0);
  },
  SLOW,
);

test(
  'arguments that cannot be used: usage, nothing on standard output, and 2',
  () => {
    const { stdout, stderr, status } = run(['nowhere.jsonl']);

    expect(stdout).toBe('');
    expect(stderr).toMatch(/nowhere\.jsonl: no such file\nusage: /);
    expect(status).toBe(2);
  },
  SLOW,
);
