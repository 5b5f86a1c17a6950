import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = 10_000;
/** The slowest property takes some milliseconds a run. */
const TIMEOUT_MS = 1_800_000;

/**
 * Runs the tests that hold properties with 10,000 cases each, from a new seed each time; arguments go on to the test runner.
 * PROPERTY_SEED repeats an earlier run.
 */
function main(): number {
  const seed = process.env['PROPERTY_SEED'] ?? String(randomInt(2 ** 31));
  process.stdout.write(`Properties, ${RUNS} cases each. To repeat: PROPERTY_SEED=${seed}\n`);
  const runner = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '-c',
      'tests/vitest.config.ts',
      `--testTimeout=${TIMEOUT_MS}`,
      ...(process.argv.length > 2 ? process.argv.slice(2) : filesWithProperties()),
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, PROPERTY_RUNS: String(RUNS), PROPERTY_SEED: seed },
    },
  );
  return runner.status ?? 1;
}

function filesWithProperties(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests', name))
    .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));
}

process.exitCode = main();
