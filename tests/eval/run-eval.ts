import { exit, stdout } from 'node:process';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { type Answer, factsOf } from './facts';
import { CASE_KINDS, ownCases, type CaseKind, type OwnCase } from './own-case';
import { recordAnswerer } from './record-answerer';

/** Reads every written case as the command line does, lists the cases that fall short and prints a table of them all. */
const answer = recordAnswerer(guidePack());

interface Tally {
  cases: number;
  exact: number;
  /** Cases with something that the expectation does not hold. */
  wrongShown: number;
  /** Cases without something that the expectation holds. */
  missed: number;
}

async function tallyOf(kind: CaseKind): Promise<Tally> {
  const tally: Tally = { cases: 0, exact: 0, wrongShown: 0, missed: 0 };
  for (const ownCase of ownCases(kind)) {
    // one at a time: the page reader's globals belong to the page in hand
    const read = factsOf(kind, (await answer(JSON.stringify(ownCase.record))) as Answer);
    const wrong = read.filter((fact) => !ownCase.expected.includes(fact));
    const missing = ownCase.expected.filter((fact) => !read.includes(fact));
    tally.cases += 1;
    tally.exact += wrong.length + missing.length === 0 ? 1 : 0;
    tally.wrongShown += wrong.length > 0 ? 1 : 0;
    tally.missed += missing.length > 0 ? 1 : 0;
    if (wrong.length + missing.length > 0) printMiss(ownCase, wrong, missing);
  }
  return tally;
}

function printMiss({ kind, id, says }: OwnCase, wrong: string[], missing: string[]): void {
  const parts = [...wrong.map((fact) => `+ ${fact}`), ...missing.map((fact) => `- ${fact}`)];
  stdout.write(`${kind} ${id}: ${says}\n${parts.map((part) => `    ${part}\n`).join('')}`);
}

function row(cells: (string | number)[]): string {
  return `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(8) : String(cell).padStart(13))).join('')}\n`;
}

const tallies: [string, Tally][] = [];
for (const kind of CASE_KINDS) tallies.push([kind, await tallyOf(kind)]);

stdout.write(row(['kind', 'cases', 'exact', 'wrong shown', 'missed', 'per cent']));
for (const [kind, { cases, exact, wrongShown, missed }] of tallies) {
  stdout.write(row([kind, cases, exact, wrongShown, missed, ((100 * exact) / cases).toFixed(1)]));
}
exit(tallies.every(([, { cases, exact }]) => exact === cases) ? 0 : 1);
