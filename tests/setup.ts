import '@testing-library/jest-dom/vitest';
import { configureGlobal } from 'fast-check';
import { afterEach, beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishI18n } from './words/english-catalogue';

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

/** The same cases each time, so that the tests fail by a change alone; `npm run properties` looks for new ones. */
configureGlobal({
  numRuns: Number(PROPERTY_RUNS ?? 200),
  seed: Number(PROPERTY_SEED ?? 20_241_124),
});

// The fake browser has no catalogue of its own.
Object.assign(fakeBrowser.i18n, englishI18n());

/** In ms; a machine that is busy with other things is slow, and not wrong. */
const SHOWN_WITHIN = 10_000;

beforeAll(async () => {
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: SHOWN_WITHIN });
});

afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
