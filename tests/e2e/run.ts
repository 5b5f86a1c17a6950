import { spawnSync } from 'node:child_process';
import { buildExtension } from './browser/build-extension';
import { browserVersion, findChromium, findFirefox } from './browser/find-browser';

/** Builds the extension for both browsers and runs the browser tests; arguments go on to the test runner. */
function main(): number {
  for (const path of [findChromium(), findFirefox()]) {
    process.stdout.write(`${browserVersion(path)} (${path})\n`);
  }
  buildExtension('chrome');
  buildExtension('firefox');
  const runner = spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  return runner.status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
