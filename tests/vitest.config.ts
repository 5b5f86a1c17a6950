import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // A machine that is busy with other things is slow, and not wrong.
    testTimeout: 30_000,
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', resolve(import.meta.dirname, 'closing-line-reporter.ts')],
  },
});
