import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readPosting } from '@/extraction/read-posting';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';
import { judgeReading } from '@/service/judge-reading';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedPosting } from '@/storage/saved-posting';
import type { PageReading, PostedPay } from '@/posting/page-reading';
import { compareCsv } from '@/ui/compare/compare-csv';
import { csvTable } from '@/ui/compare/import/csv-table';
import type { CsvTable } from '@/ui/compare/import/csv-table';
import { guessMapping } from '@/ui/compare/import/import-fields';
import { importRow } from '@/ui/compare/import/import-row';
import { judgedFrame } from '../../../storage/made-judged';

const pack = guidePack();
const rules = readingRules(pack);
const found = <T>(value: T, quote = '') => ({ value, rule: 'made', source: 'dom', quote }) as const;

const anyPay = oneof(
  constantFrom<PostedPay>(
    pay('Zone A', 201_234, 260_500, 'USD', 'year'),
    pay(null, 180_000, null, 'USD', 'year'),
    pay(null, 95.5, 120.25, 'USD', 'hour'),
    pay('OTE', 300_000, 380_000, 'USD', 'year'),
    pay('Senior', 220_000, 270_000, 'USD', 'year'),
    pay('Toronto, ON', 150_000, 190_000, 'CAD', 'year'),
    pay(null, 9_000, 11_000, 'EUR', 'month'),
  ),
);

function pay(
  label: string | null,
  min: number,
  max: number | null,
  currency: string,
  period: string,
): PostedPay {
  const provenance = 'employer-structured';
  return { kind: 'figures', provenance, label, min, max, currency, period };
}

const anySaved = record({
  title: constantFrom('Senior ML Engineer', 'Staff Engineer, NLP', '=1+1 Engineer', "'Quoted'"),
  company: constantFrom('Tessel, Inc.', 'Kelp "AI"', '@home'),
  places: constantFrom<string[]>([], ['Austin, TX'], ['San Francisco, CA', 'New York, NY']),
  workplace: constantFrom<string[]>([], ['Remote'], ['Hybrid'], ['On-site']),
  pays: array(anyPay, { maxLength: 2 }),
  status: constantFrom(...SAVED_STATUSES),
  tags: array(constantFrom('referral', 'remote first'), { maxLength: 1 }),
  note: string({ maxLength: 20 }).map((text) => text.replaceAll(/[^a-z ]/g, '').trim()),
}).map((own): SavedPosting => {
  const reading: PageReading = {
    ...judgedFrame().reading,
    site: 'json-ld',
    postingId: null,
    url: 'https://jobs.tessel.example/1',
    title: found(own.title),
    company: found(own.company),
    locations: own.places.map((text) => found({ text })),
    workplace: own.workplace.map((words) => found(words)),
    pay: own.pays.map((value) => found(value)),
    description: null,
  };
  const posting = readPosting(reading, rules);
  const times = { savedAt: Date.UTC(2026, 9, 3), updatedAt: Date.UTC(2026, 9, 4) };
  const labels = { status: own.status, tags: own.tags, note: own.note };
  return { key: posting.key, posting, assessment: assess(posting, pack, {}), ...times, ...labels };
});

it('takes in again what was exported: the same posting, pay, place, verdict and labels', () => {
  assert(
    property(anySaved, (saved) => {
      const table = csvTable(new TextEncoder().encode(compareCsv([saved])).buffer) as CsvTable;
      const row = importRow(table.rows[0]!, 2, guessMapping(table.headings));
      const { posting, assessment } = judgeReading(
        row.reading!,
        { pack, profile: {} },
        null,
      ).judged;
      const { pay: ranges, ...before } = saved.posting;
      expect(posting).toMatchObject({
        key: before.key,
        url: before.url,
        title: before.title,
        company: before.company,
        workplace: before.workplace,
      });
      expect(posting.locations.map(({ metro, city }) => [metro, city])).toEqual(
        before.locations.map(({ metro, city }) => [metro, city]),
      );
      const facts = (all: typeof ranges) =>
        all.map(({ min, max, currency, period, component, zone, level }) => ({
          min,
          max,
          currency,
          period,
          component,
          zone,
          level,
        }));
      expect(facts(posting.pay)).toEqual(facts(ranges));
      expect(assessment.verdict).toBe(saved.assessment.verdict);
      expect(assessment.basePay).toEqual(saved.assessment.basePay);
      expect(row).toMatchObject({
        savedAt: saved.savedAt,
        remarks: [],
        labels: {
          status: saved.status,
          ...(saved.tags?.length && { tags: saved.tags }),
          ...(saved.note && { note: saved.note }),
        },
      });
    }),
    { numRuns: 30 },
  );
});
