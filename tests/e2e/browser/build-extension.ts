import { spawnSync } from 'node:child_process';

/** Builds the extension into `.output/<browser>-mv3`. Throws when the build fails; its output is on the console. */
export function buildExtension(browser: 'chrome' | 'firefox'): void {
  const build = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'],
    { stdio: 'inherit' },
  );
  if (build.status !== 0) throw new Error(`The build for ${browser} failed; see above.`);
}
