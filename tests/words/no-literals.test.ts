import { expect, test } from 'vitest';
import { files } from '../source-files';

/** Files whose words are data: the columns of an exchanged file, the text of the sample posting, names of sites. */
const DATA = new Set([
  'src/ui/compare/compare-csv.ts',
  'src/ui/sample/sample-posting.ts',
  'src/ui/popup/read-sites.ts',
]);

/** Names of keys of the keyboard, as events give them. */
const KEYS = new Set(['Enter', 'Escape', 'Delete', 'Backspace', 'Tab', 'Home', 'End', 'Space']);

/** A line that names modules, classes, fonts or what no user sees. */
const NOT_SHOWN = /className|font-family|font:|^\s*(?:import|export) |from '|\bError\(/;
const LITERAL = /(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g;
/** Begins as a sentence or a label does. */
const STARTS = /^[A-Z][a-z’]+(?:[ .,?!:…]|$)/;
/** Several words in a row. */
const RUNS = /(?:^| )[a-z’]+ [a-z’]+ [a-z’]+ [a-z’]+/;
/** The classes of a style. */
const CLASSES = /[-:[\]]/;

/** What looks like words for the user among the literals of a file; the lint looks at the markup itself. */
function literalWords(code: string): string[] {
  const lines = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/.*|\s\/\/ .*/, ''))
    .filter((line) => !NOT_SHOWN.test(line));
  return lines
    .flatMap((line) => [...line.matchAll(LITERAL)].map(([, , text = '']) => text))
    .filter((text) => STARTS.test(text) || (RUNS.test(text) && !CLASSES.test(text)))
    .filter((text) => !KEYS.has(text));
}

test('no words for the user stand in the code of views and notes', () => {
  const found = files
    .filter(({ room, path }) => (room === 'ui' || room === 'annotation') && !DATA.has(path))
    .flatMap(({ path, code }) => literalWords(code).map((text) => `${path}: ${text}`));

  expect(found).toEqual([]);
});

test.each([
  ["label: 'Below market',", ['Below market']],
  ["setFailure('the posting could not be saved');", ['the posting could not be saved']],
  ["return t('market.row.change');", []],
  ["if (key === 'Enter') save();", []],
  ["'inline-flex items-center gap-2 rounded-lg px-3'", []],
  ["// It says 'Not saved'", []],
])('%s', (code, words) => {
  expect(literalWords(code)).toEqual(words);
});
