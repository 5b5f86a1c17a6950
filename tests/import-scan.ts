/** One import or re-export of a source file. */
export interface ScannedImport {
  specifier: string;
  /** True for `import type` and `export type`: it leaves nothing in the bundle. */
  typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\s+from\s+)?(['"])([^'"\n]+)\2/gm;
const DYNAMIC = /\bimport\(\s*(['"])([^'"\n]+)\1/g;

/**
 * Every module that a formatted source file names, dynamic imports included. `import { type A }` counts as an import of
 * the module itself, which is what the compiler makes of it here.
 */
export function scanImports(code: string): ScannedImport[] {
  const found: ScannedImport[] = [];
  for (const [, type, , specifier = ''] of code.matchAll(STATIC)) {
    found.push({ specifier, typeOnly: type !== undefined });
  }
  for (const [, , specifier = ''] of code.matchAll(DYNAMIC)) {
    found.push({ specifier, typeOnly: false });
  }
  return found;
}
