import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseInputs, UsageError } from './inputs';

const folder = mkdtempSync(join(tmpdir(), 'headroom-inputs-'));
const file = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};
const lines = file('records.jsonl');
const page = file('page.html');
const other = file('other.htm');
const sheet = file('records.csv');

test('takes record files, standard input and pages with their addresses, in order', () => {
  const args = [
    page,
    '--url',
    'https://a.example/1',
    lines,
    other,
    '--url=https://b.example/2',
    '-',
  ];

  expect(parseInputs(args)).toEqual([
    { kind: 'page', path: page, url: 'https://a.example/1' },
    { kind: 'lines', path: lines },
    { kind: 'page', path: other, url: 'https://b.example/2' },
    { kind: 'stdin' },
  ]);
});

test.each<[name: string, args: string[], message: RegExp]>([
  ['nothing', [], /no file is named/],
  ['a page without its address', [page], /1 pages, 0 --url/],
  ['an address without a page', [lines, '--url', 'https://a.example/1'], /0 pages, 1 --url/],
  ['half an address', [page, '--url', 'a.example'], /a\.example: not an absolute address/],
  ['a file that is not there', [join(folder, 'none.jsonl')], /no such file/],
  ['a folder', [folder], /neither \.jsonl nor \.html/],
  ['another kind of file', [sheet], /neither \.jsonl nor \.html/],
  ['an unknown option', [lines, '--fast'], /--fast/],
])('refuses %s', (_name, args, message) => {
  expect(() => parseInputs(args)).toThrow(UsageError);
  expect(() => parseInputs(args)).toThrow(message);
});
