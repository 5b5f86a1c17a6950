import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.output/test-results',
  // One browser at a time: popups and focus are the browser's, not a page's.
  workers: 1,
  timeout: 90_000,
  // A machine that is busy with other things is slow, and not wrong.
  expect: { timeout: 20_000 },
  // Real browsers have races of their own; a test that needs its second try is named at the end of the run.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['./closing-line-reporter.ts']],
});
