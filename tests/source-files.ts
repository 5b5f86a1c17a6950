import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { siteAdapters } from '@/extraction/sites/registry';
import { scanImports, type ScannedImport } from './import-scan';

const ROOT = resolve(import.meta.dirname, '..');

/** A file of the product's own code, and what it imports. */
export interface SourceFile {
  path: string;
  room: string;
  code: string;
  imports: ScannedImport[];
}

/** All code of the product. */
export const files = [...filesUnder('src'), ...filesUnder('entrypoints')]
  .filter((path) => /\.tsx?$/.test(path))
  .map((path): SourceFile => {
    const code = readFileSync(join(ROOT, path), 'utf8');
    return { path, room: roomOf(path), code, imports: scanImports(code) };
  });
/** All code, the tests' too. */
export const allCode = [
  ...files,
  ...filesUnder('tests')
    .filter((path) => /\.tsx?$/.test(path))
    .map(asCode),
];

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function asCode(path: string): Pick<SourceFile, 'path' | 'code'> {
  return { path, code: readFileSync(join(ROOT, path), 'utf8') };
}

/** The room that a path lies in. */
export function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}

/** The path of an imported file from the project's root; null for a package. */
export function targetOf(file: Pick<SourceFile, 'path'>, specifier: string): string | null {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('.')) return relative(ROOT, resolve(ROOT, file.path, '..', path));
  const alias = /^([@~]{1,2})\/(.*)$/.exec(path);
  if (!alias) return null;
  return join(alias[1]?.length === 2 ? '' : 'src', alias[2] ?? '');
}

/** The entrypoints that run in pages. */
export const contentScripts = files.filter(({ path }) => path.endsWith('.content.ts'));

/** Of these, the ones that read postings; the others put something into lists. */
export const postingScripts = contentScripts.filter(({ path }) =>
  bundleOf(path).has('src/extraction/sites/page-reader.ts'),
);

/** Every file and package that ends up in the bundle of an entrypoint. */
export function bundleOf(entry: string): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = byPath.get(path);
    if (reached.has(path) || !file) continue;
    reached.add(path);
    for (const { specifier, typeOnly } of file.imports) {
      if (typeOnly) continue;
      const target = targetOf(file, specifier);
      if (target === null) reached.add(specifier);
      else open.push(...candidates(target).filter((candidate) => byPath.has(candidate)));
    }
  }
  return reached;
}

function candidates(target: string): string[] {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => `${target}${ending}`);
}

/** The file of each site's adapter, by the adapter's id. */
export function adapterFiles(): Map<string, string> {
  const named = [...bundleOf('src/extraction/sites/registry.ts')].map((path) => {
    const id = /^src\/extraction\/sites\/(?:[a-z-]+\/)?([a-z-]+)\.ts$/.exec(path)?.[1] ?? '';
    return [id, path] as const;
  });
  const ids = new Set(siteAdapters.map(({ id }) => id));
  return new Map(named.filter(([id]) => ids.has(id)));
}
