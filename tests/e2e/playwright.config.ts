import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.output/test-results',
  // One browser at a time: popups and focus are the browser's, not a page's.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['./closing-line-reporter.ts']],
});
