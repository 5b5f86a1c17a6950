import { findJsonFault } from './json-fault';
import type { MarketPack } from './market-pack';
import { parseMarketPack } from './market-pack.schema';
import { problemWords } from './problem-words';

/** A market pack read from a file, or everything that is wrong with it, in sentences for the user. */
export type ReadPack = { ok: true; pack: MarketPack } | { ok: false; problems: string[] };

const LARGEST_MB = 5;
const LARGEST = LARGEST_MB * 1_000_000;
const MOST_PROBLEMS = 50;

/** What is wrong with a file of so many bytes, before it is read; null when nothing is. */
export function packFileProblem(bytes: number): string | null {
  if (bytes <= LARGEST) return null;
  const size = Math.ceil(bytes / 100_000) / 10;
  return `The file has ${size} MB; a pack has at most ${LARGEST_MB} MB.`;
}

/** Reads a market pack from JSON text. Never throws, and never gives back a pack that is not right in every field. */
export function readPackJson(text: string): ReadPack {
  const tooLarge = packFileProblem(text.length);
  if (tooLarge) return refused([tooLarge]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused([faultWords(text)]);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refused(['The file is JSON, and no market pack: it must be one object.']);
  }
  if ('kind' in json) {
    return refused(['Only market packs can be imported; this document is of another kind.']);
  }
  if (hasPrototypeField(json)) {
    return refused(['The file has a field named "__proto__", which no pack has.']);
  }
  const parsed = parseMarketPack(json);
  if (parsed.ok) return parsed;
  return refused(parsed.problems.map((problem) => problemWords(problem, json)));
}

function refused(problems: string[]): ReadPack {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return { ok: false, problems };
  const shown = problems.slice(0, MOST_PROBLEMS);
  return { ok: false, problems: [...shown, `And ${more} more.`] };
}

function faultWords(text: string): string {
  if (text.trim() === '') return 'The file is empty.';
  const { line, column, expected } = findJsonFault(text);
  return `This is not valid JSON: line ${line}, column ${column}: ${expected}.`;
}

/** Looks through everything without recursion: a file may be nested as deep as it is long. */
function hasPrototypeField(json: object): boolean {
  const open: object[] = [json];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Object.hasOwn(next, '__proto__')) return true;
    for (const value of Object.values(next)) {
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return false;
}
