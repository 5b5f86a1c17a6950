import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

export type Input =
  { kind: 'stdin' } | { kind: 'lines'; path: string } | { kind: 'page'; path: string; url: string };

/** Arguments that cannot be used; the message says why. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run -s assess -- FILE...
  FILE.jsonl            records, one a line
  FILE.html --url URL   a saved page and the address that it was saved from
  -                     records on standard input`;

/**
 * What to read, in the order given; each `--url` belongs to one page, in order. Throws `UsageError` for arguments that
 * cannot be used, so that nothing is printed for half a command.
 */
export function parseInputs(args: readonly string[]): Input[] {
  const { paths, urls } = split(args);
  if (paths.length === 0) throw new UsageError('no file is named');
  const pages = paths.filter(isPage);
  if (pages.length !== urls.length) {
    throw new UsageError(
      `each page needs the address that it was saved from: ${pages.length} pages, ${urls.length} --url`,
    );
  }
  return paths.map((path): Input => {
    if (path === '-') return { kind: 'stdin' };
    if (!isPage(path) && !path.endsWith('.jsonl')) {
      throw new UsageError(`${path}: neither .jsonl nor .html`);
    }
    if (!isFile(path)) throw new UsageError(`${path}: no such file`);
    if (!isPage(path)) return { kind: 'lines', path };
    const url = urls[pages.indexOf(path)] ?? '';
    if (!URL.canParse(url)) throw new UsageError(`${url}: not an absolute address`);
    return { kind: 'page', path, url };
  });
}

function split(args: readonly string[]): { paths: string[]; urls: string[] } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string', multiple: true } },
    });
    return { paths: positionals, urls: values.url ?? [] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
