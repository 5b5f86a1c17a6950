import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixtureCases, sourceOf } from '../extraction/sites/fixture-case';

export const CASE_KINDS = ['pay', 'unpaid', 'roles', 'places', 'pages'] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/** One written case: what goes into the command line, and what a careful reader expects of it. */
export interface OwnCase {
  kind: CaseKind;
  id: string;
  /** What the case shows, for people. */
  says: string;
  /** The input record, as `npm run assess` takes it. */
  record: object;
  /** What must be read, and nothing else: see `factsOf`. */
  expected: string[];
}

/** A line of `cases/*.jsonl`: an input record with its expectation beside it, so that `npm run assess` takes it as it is. */
interface CaseLine {
  id: string;
  says?: string;
  title: string;
  location: string;
  description: string;
  pay?: string[];
  places?: string[];
  workplace?: string;
  coverage?: string;
  /** Two levels of one title: "senior+staff". */
  level?: string;
  skills?: string[];
  domains?: string[];
}

/** What a saved page of tests/fixtures ("lever/pay") says. */
interface PageExpectation {
  id: string;
  /** null where it shows no single posting. */
  posting: {
    title: string;
    company: string;
    places: string[];
    workplace: string;
    pay: string[];
  } | null;
}

/** All written cases of one kind. */
export function ownCases(kind: CaseKind): OwnCase[] {
  return kind === 'pages'
    ? pageCases()
    : linesOf<CaseLine>(kind).map((line) => textCase(kind, line));
}

function textCase(kind: CaseKind, line: CaseLine): OwnCase {
  const { id, says, title, location, description } = line;
  const shown = {
    pay: description,
    unpaid: description,
    roles: title,
    places: location,
    pages: '',
  };
  return { kind, id, says: says ?? shown[kind], record: line, expected: expectedOf(kind, line) };
}

function expectedOf(kind: CaseKind, line: CaseLine): string[] {
  const { pay = [], places = [], workplace = 'unknown', coverage, level } = line;
  if (kind === 'roles') {
    return [
      `coverage: ${coverage}`,
      ...(level === undefined ? [] : [`level: ${level}`]),
      ...(line.skills ?? []).map((skill) => `skill: ${skill}`),
      ...(line.domains ?? []).map((domain) => `domain: ${domain}`),
    ];
  }
  return kind === 'places' ? [...places, `workplace: ${workplace}`] : pay;
}

function pageCases(): OwnCase[] {
  const fixtures = new Map(
    fixtureCases().map((fixture) => [`${fixture.site}/${fixture.name}`, fixture]),
  );
  return linesOf<PageExpectation>('pages').map(({ id, posting }) => {
    const fixture = fixtures.get(id);
    if (fixture === undefined) throw new Error(`tests/fixtures/${id} is not there.`);
    const record = { id, url: fixture.url, html: sourceOf(fixture) };
    return { kind: 'pages', id, says: fixture.says, record, expected: pageFacts(posting) };
  });
}

function pageFacts(posting: PageExpectation['posting']): string[] {
  if (posting === null) return ['no posting'];
  const { title, company, places, workplace, pay } = posting;
  return [`title: ${title}`, `company: ${company}`, ...places, `workplace: ${workplace}`, ...pay];
}

function linesOf<T>(kind: CaseKind): T[] {
  const path = resolve(import.meta.dirname, `cases/${kind}.jsonl`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}
