import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageResult } from '@/posting/page-reading';
import type { Page } from '@/extraction/sites/adapter';
import { adapterFor } from '@/extraction/sites/registry';
import { lineOf } from '@/extraction/sites/shared/dom';

/** All saved cases: a folder per site, in it a folder per case with `source.html`, `case.json` and `expected.json`. */
const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

/** What `case.json` says of a saved page. */
interface CaseFile {
  url: string;
  topUrl?: string;
  /** One sentence: what this case shows. */
  says: string;
}

export interface FixtureCase extends CaseFile {
  site: string;
  name: string;
  folder: string;
}

/** What an adapter makes of a saved page; kept in `expected.json`. */
export interface FixtureOutcome {
  /** Id of the adapter that took the page. */
  adapter: string;
  result: PageResult;
  /** The text of the element that the note stands beside. */
  anchor: string | null;
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

export function fixtureCases(): FixtureCase[] {
  return foldersIn(FIXTURES).flatMap((site) =>
    foldersIn(join(FIXTURES, site)).flatMap((name) => {
      const folder = join(FIXTURES, site, name);
      if (!existsSync(join(folder, 'case.json'))) return [];
      const file: CaseFile = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
      return { ...file, site, name, folder };
    }),
  );
}

export function sourceOf({ folder }: FixtureCase): string {
  return readFileSync(join(folder, 'source.html'), 'utf8');
}

export function pageOf(html: string, url: string, topUrl?: string): Page {
  const { document } = new JSDOM(html, { url }).window;
  return { document, url: new URL(url), ...(topUrl && { topUrl: new URL(topUrl) }) };
}

/** Reads the case by its site's adapter alone, the generic fallback off. */
export function outcomeOf(fixture: FixtureCase): FixtureOutcome {
  const page = pageOf(sourceOf(fixture), fixture.url, fixture.topUrl);
  const adapter = adapterFor(page);
  if (!adapter) throw new Error(`No adapter takes ${fixture.url}.`);
  const anchor = adapter.anchor(page);
  return { adapter: adapter.id, result: adapter.read(page), anchor: anchor && lineOf(anchor) };
}
