import { readFileSync } from 'node:fs';
import { argv, memoryUsage, stdout } from 'node:process';
import { readPayText } from '@/extraction/pay/read-pay-text';
import { readPosting } from '@/extraction/read-posting';
import { readRole } from '@/extraction/role/read-role';
import { readPage } from '@/extraction/sites/registry';
import type { PageReading } from '@/posting/page-reading';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';
import { fixtureCases, pageOf, sourceOf } from '../extraction/sites/fixture-case';
import { HOSTILE_NAMES, hostileText } from './hostile-texts';
import { largePages } from './large-pages';
import { shortestOf, throughput, timing, type Timing } from './measure';
import { readingsOf, sampleReadings } from './sample-readings';

/**
 * Prints how fast the readers and the scoring are. `npm run bench` takes made-up postings of real size;
 * `npm run bench -- FILE.jsonl` the postings of a file of records.
 */
const pack = guidePack();
const rules = readingRules(pack);
const profile = { currentBase: 180_000 };

const SAMPLE = 200;
const HOSTILE_LENGTH = { short: 500_000, long: 5_000_000 };
const MEMORY_RUNS = 100_000;

/** Characters of a posting in the run for memory, which is about their number and not their size. */
const SHORT_POSTING = 600;

const readPay = ({ title, description }: PageReading) =>
  readPayText(description?.value ?? '', {
    title: title.value,
    countries: ['US'],
    provenance: 'employer-text',
    label: null,
  });

const readRoleOf = ({ title, company, description }: PageReading) =>
  readRole(
    {
      title: title.value,
      company: company?.value ?? null,
      description: description?.value ?? '',
      seniority: null,
    },
    rules,
  );

const judge = (reading: PageReading) => assess(readPosting(reading, rules), pack, profile);

function benchPostings(readings: PageReading[]): void {
  const rounds = Math.max(3, Math.ceil(600 / readings.length));
  const postings = readings.map((reading) => readPosting(reading, rules));
  printTimings('Postings', [
    timing('pay reader', readings, rounds, readPay),
    timing('role reader', readings, rounds, readRoleOf),
    timing('reading and judging', readings, rounds, judge),
    timing('scoring alone', postings, rounds * 10, (posting) => assess(posting, pack, profile)),
  ]);
  const perSecond = throughput(postings, Math.ceil(60_000 / postings.length), (posting) =>
    assess(posting, pack, profile),
  );
  stdout.write(`scoring alone, without a clock in between: ${Math.round(perSecond)} per second\n`);
}

function benchPages(): void {
  const fixtures = fixtureCases().map((fixture) =>
    pageOf(sourceOf(fixture), fixture.url, fixture.topUrl),
  );
  const large = largePages().map(({ name, url, html }) => ({ name, page: pageOf(html, url) }));
  printTimings('Pages (reading the document, parsed before)', [
    timing('fixtures', fixtures, 10, (page) => readPage(page)),
    ...large.map(({ name, page }) => timing(name, [page], 10, readPage)),
  ]);
}

function benchHostileTexts(): void {
  stdout.write('\nHostile text: ms for 500 kB, for 5 MB, and how many times more (10 is linear)\n');
  for (const [reader, read] of [
    ['pay', readPay],
    ['role', readRoleOf],
    ['whole', judge],
  ] as const) {
    for (const name of HOSTILE_NAMES) {
      const [short, long] = [HOSTILE_LENGTH.short, HOSTILE_LENGTH.long].map((length) => {
        const reading = withDescription(hostileText(name, length));
        return shortestOf(2, () => read(reading));
      }) as [number, number];
      printRow([
        `${reader}: ${name}`,
        short.toFixed(1),
        long.toFixed(1),
        (long / short).toFixed(1),
      ]);
    }
  }
}

function withDescription(description: string): PageReading {
  const [reading] = sampleReadings(1);
  if (!reading) throw new Error('no sample');
  return {
    ...reading,
    description: { value: description, rule: 'given', source: 'given', quote: '' },
  };
}

function benchMemory(): void {
  const postings = sampleReadings(SAMPLE, SHORT_POSTING);
  for (const reading of postings) judge(reading);
  const before = heapMegabytes();
  for (let run = 0; run < MEMORY_RUNS; run += 1)
    judge(postings[run % postings.length] as PageReading);
  const after = heapMegabytes();
  stdout.write(`\nHeap over ${MEMORY_RUNS} postings: ${before} MB before, ${after} MB after\n`);
}

/** What is in use once all garbage is gone; what the process holds besides moves with the collector's mood. */
function heapMegabytes(): string {
  globalThis.gc?.();
  return (memoryUsage().heapUsed / 2 ** 20).toFixed(1);
}

function printTimings(heading: string, timings: Timing[]): void {
  stdout.write(`\n${heading}\n`);
  printRow(['', 'items', 'per second', 'median ms', 'p99 ms', 'longest ms']);
  for (const { name, items, perSecond, median, p99, longest } of timings) {
    const times = [median, p99, longest].map((time) => time.toFixed(3));
    printRow([name, items, Math.round(perSecond), ...times]);
  }
}

function printRow(cells: (string | number)[]): void {
  const [first, ...rest] = cells.map(String);
  stdout.write(`${(first ?? '').padEnd(40)}${rest.map((cell) => cell.padStart(12)).join('')}\n`);
}

const [file] = argv.slice(2);
const readings = file
  ? readingsOf(readFileSync(file, 'utf8').split('\n').filter(Boolean))
  : sampleReadings(SAMPLE);
benchPostings(readings);
benchMemory();
benchPages();
benchHostileTexts();
