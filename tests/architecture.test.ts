import { describe, expect, test } from 'vitest';
import { siteAdapters } from '@/extraction/sites/registry';
import type { ScannedImport } from './import-scan';
import {
  adapterFiles,
  allCode,
  bundleOf,
  contentScripts,
  files,
  postingScripts,
  roomOf,
  targetOf,
  type SourceFile,
} from './source-files';

interface RoomRules {
  /** Rooms that it may import. */
  rooms: string[];
  /** Rooms of which it may import types alone. */
  types?: string[];
  /** Single modules of other rooms that it may import besides. */
  modules?: string[];
  /** Packages that it may import; a trailing slash takes every package or path that begins so. */
  packages?: string[];
}

const WXT = ['#imports', 'wxt/'];
const CATALOGUE = ['@wxt-dev/i18n', '#i18n'];
const REACT = ['react', 'react/', 'react-dom', 'react-dom/'];
const INTERFACE = [
  'radix-ui',
  'lucide-react',
  'react-hook-form',
  '@hookform/resolvers/',
  'dexie-react-hooks',
  '@tanstack/',
  'd3-array',
  'papaparse',
  'diff',
];

/** Which room may import which. A file named *.schema.ts may import zod wherever the others of its room may not. */
const ROOMS: Record<string, RoomRules> = {
  posting: { rooms: [] },
  access: { rooms: ['words'], packages: WXT },
  extraction: { rooms: ['posting'] },
  report: { rooms: ['posting'] },
  scoring: { rooms: ['posting'] },
  playbook: { rooms: ['posting', 'scoring'] },
  // The catalogue, and the sentences made of what the pure rooms found.
  words: {
    rooms: ['posting'],
    types: ['scoring'],
    // The kinds of what storage throws.
    modules: ['src/storage/storage-error'],
    packages: [...CATALOGUE, ...WXT],
  },
  storage: { rooms: ['posting', 'scoring', 'playbook'], packages: ['dexie', ...WXT] },
  messaging: {
    rooms: ['posting', 'scoring'],
    types: ['storage'],
    packages: ['@webext-core/messaging', ...WXT],
  },
  service: {
    rooms: ['posting', 'access', 'extraction', 'scoring', 'storage', 'messaging', 'words'],
    packages: WXT,
  },
  watch: { rooms: ['posting', 'extraction'], packages: WXT },
  annotation: {
    rooms: ['posting', 'messaging', 'words'],
    types: ['scoring'],
    // The words for verdicts and reasons, the same in the page as everywhere.
    modules: ['src/scoring/wording'],
    packages: WXT,
  },
  content: {
    rooms: ['posting', 'access', 'extraction', 'messaging', 'watch', 'annotation', 'words'],
    packages: WXT,
  },
  ui: {
    rooms: ['posting', 'access', 'report', 'scoring', 'playbook', 'storage', 'messaging', 'words'],
    packages: [...REACT, ...INTERFACE, ...WXT],
  },
  entrypoints: {
    rooms: [
      'posting',
      'access',
      'extraction',
      'report',
      'scoring',
      'playbook',
      'storage',
      'messaging',
      'service',
      'watch',
      'annotation',
      'content',
      'ui',
      'words',
    ],
    packages: [...REACT, ...WXT],
  },
};

/** Rooms whose files may import zod only where they are named *.schema.ts. */
const ZOD_IN_SCHEMAS = new Set(['posting', 'scoring', 'playbook', 'storage', 'messaging', 'ui']);

/** What the content script's bundle must never hold. */
const KEPT_OUT_OF_PAGES =
  /^(?:src\/(?:storage|ui|service)\/|src\/extraction\/(?:pay|place|role)\/|src\/.*\.schema\.ts$|(?:zod|react|react-dom|dexie)(?:\/|$))/;

/** The folders of the extension's own pages; what two of them need stands in none. The options page shows the market data, and that on how postings are judged does, too. */
const PAGES = /^src\/ui\/(popup|compare|options|market|judging)\//;
const SHOWS: Record<string, string> = { options: 'market', judging: 'market' };

function isOfAnotherPage(file: Pick<SourceFile, 'path'>, specifier: string): boolean {
  const own = PAGES.exec(file.path)?.[1];
  const other = PAGES.exec(targetOf(file, specifier) ?? '')?.[1];
  if (other === undefined || own === other) return false;
  return file.path.startsWith('src/ui/') && (own === undefined || SHOWS[own] !== other);
}

/** What is wrong with an import; null when it is allowed. */
function importProblem(file: SourceFile, { specifier, typeOnly }: ScannedImport): string | null {
  const rules = ROOMS[file.room];
  if (!rules) return 'is in a room that is not on the list';
  const target = targetOf(file, specifier);
  if (target === null) {
    const allowed = (rules.packages ?? []).some((name) =>
      name.endsWith('/') ? specifier.startsWith(name) : specifier === name,
    );
    if (allowed) return null;
    if (!/^zod(?:\/|$)/.test(specifier)) return 'this package is not for this room';
    const isSchema = ZOD_IN_SCHEMAS.has(file.room) && file.path.endsWith('.schema.ts');
    return isSchema ? null : 'zod outside of a schema';
  }
  const room = roomOf(target);
  if (room === file.room) return null;
  if (specifier.startsWith('.')) return 'leaves its room by a relative path';
  if (rules.rooms.includes(room) || rules.modules?.includes(target)) return null;
  if (rules.types?.includes(room)) return typeOnly ? null : 'may import types alone';
  return 'this room is not for this room';
}

function longerThan(most: number, list: Pick<SourceFile, 'path' | 'code'>[]): string[] {
  return list.filter(({ code }) => code.split('\n').length - 1 > most).map(({ path }) => path);
}

describe('imports', () => {
  test('every room imports only what it may', () => {
    const problems = files.flatMap((file) =>
      file.imports.flatMap((scanned) => {
        const problem = importProblem(file, scanned);
        return problem === null ? [] : [`${file.path} imports ${scanned.specifier}: ${problem}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('no page of ours takes from the folder of another', () => {
    const taken = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => isOfAnotherPage(file, specifier))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(taken).toEqual([]);
    expect(isOfAnotherPage({ path: 'src/ui/compare/a.ts' }, '@/ui/popup/b')).toBe(true);
    expect(isOfAnotherPage({ path: 'src/ui/components/a.ts' }, '@/ui/popup/b')).toBe(true);
  });

  test.each(contentScripts)('$path stays away from storage, screens and readers', ({ path }) => {
    const bundle = bundleOf(path);

    expect(bundle).toContain('src/messaging/messages.ts');
    expect([...bundle].filter((reached) => KEPT_OUT_OF_PAGES.test(reached))).toEqual([]);
  });

  test('the page note is a script of its own, beside those that read postings', () => {
    const note = bundleOf('entrypoints/page-note.ts');

    expect([...note].filter((reached) => KEPT_OUT_OF_PAGES.test(reached))).toEqual([]);
    expect([...adapterFiles().values()].filter((site) => note.has(site))).toEqual([]);
    for (const { path } of postingScripts) {
      expect([path, bundleOf(path).has('src/annotation/page-note.ts')]).toEqual([path, false]);
    }
  });

  test('list badges have a script of their own, without the readers of postings', () => {
    const others = contentScripts.filter((script) => !postingScripts.includes(script));

    expect(others.map(({ path }) => path)).toEqual(['entrypoints/list-badges.content.ts']);
    const bundle = bundleOf('entrypoints/list-badges.content.ts');
    expect([...adapterFiles().values()].filter((site) => bundle.has(site))).toEqual([]);
  });

  test('the postings of every site are read by exactly one content script', () => {
    const bundles = postingScripts.map(({ path }) => bundleOf(path));
    const sites = adapterFiles();

    expect(sites.size).toBe(siteAdapters.length);
    for (const site of sites.values()) {
      expect([site, bundles.filter((bundle) => bundle.has(site)).length]).toEqual([site, 1]);
    }
  });

  test.each<[path: string, scanned: ScannedImport, problem: string | null]>([
    [
      'src/posting/a.ts',
      { specifier: '@/scoring/assess', typeOnly: true },
      'this room is not for this room',
    ],
    ['src/posting/a.ts', { specifier: 'zod/mini', typeOnly: false }, 'zod outside of a schema'],
    ['src/posting/a.schema.ts', { specifier: 'zod/mini', typeOnly: false }, null],
    [
      'src/scoring/a.ts',
      { specifier: '../posting/level', typeOnly: true },
      'leaves its room by a relative path',
    ],
    [
      'src/scoring/a.ts',
      { specifier: 'react', typeOnly: false },
      'this package is not for this room',
    ],
    [
      'src/annotation/a.ts',
      { specifier: '@/scoring/assess', typeOnly: false },
      'may import types alone',
    ],
    ['src/annotation/a.ts', { specifier: '@/scoring/assessment', typeOnly: true }, null],
    [
      'src/ui/a.ts',
      { specifier: '@@/entrypoints/background', typeOnly: false },
      'this room is not for this room',
    ],
    [
      'src/misc/a.ts',
      { specifier: './b', typeOnly: false },
      'is in a room that is not on the list',
    ],
  ])('%s: %o', (path, scanned, problem) => {
    expect(importProblem({ path, room: roomOf(path), code: '', imports: [] }, scanned)).toBe(
      problem,
    );
  });
});

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect(longerThan(300, allCode)).toEqual([]);
  });

  test('an entrypoint is wiring: 80 lines at most', () => {
    expect(
      longerThan(
        80,
        files.filter(({ room }) => room === 'entrypoints'),
      ),
    ).toEqual([]);
  });

  test('names are kebab-case, and none is a drawer for anything', () => {
    const named = allCode.flatMap(({ path }) =>
      path.split('/').map((part) => part.split('.')[0] ?? ''),
    );
    const names = [...new Set(named)];

    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|misc|common)$/.test(name))).toEqual([]);
  });
});

test('no text becomes markup', () => {
  const MARKUP_SINK =
    /\.(?:inner|outer)HTML\s*[+?|&]{0,2}=(?!=)|\b(?:insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\.write/;

  expect(files.filter(({ code }) => MARKUP_SINK.test(code)).map(({ path }) => path)).toEqual([]);
  expect(MARKUP_SINK.test("note.innerHTML += '<b>'")).toBe(true);
  expect(MARKUP_SINK.test("if (a.innerHTML === '') return")).toBe(false);
});
