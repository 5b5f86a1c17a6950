import { expect, test } from 'vitest';
import { scanImports } from './import-scan';

test.each<[code: string, specifier: string, typeOnly: boolean]>([
  ["import { a } from 'x';", 'x', false],
  ["import a, { b as c } from 'x';", 'x', false],
  ["import * as a from 'x';", 'x', false],
  ["import 'x';", 'x', false],
  ["import type { A } from 'x';", 'x', true],
  ["import { type A } from 'x';", 'x', false],
  ["import {\n  a,\n  type B,\n} from 'x';", 'x', false],
  ["export { a } from 'x';", 'x', false],
  ["export * from 'x';", 'x', false],
  ["export type { A } from 'x';", 'x', true],
  ["const load = () => import('x');", 'x', false],
])('%s', (code, specifier, typeOnly) => {
  expect(scanImports(`const before = 1;\n${code}\n`)).toEqual([{ specifier, typeOnly }]);
});

test.each([
  "export const from = 'x';",
  "  import { a } from 'in an indented comment';",
  "export function f() {\n  return 'from x';\n}",
])('no import: %s', (code) => {
  expect(scanImports(code)).toEqual([]);
});
