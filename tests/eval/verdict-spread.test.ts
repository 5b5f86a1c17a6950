import { expect, test } from 'vitest';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeLevel, madePay, madePosting, madeRole, UNITED_STATES } from '../scoring/made-posting';
import { POSTED_PAY } from '../scoring/made-reference';
import { spreadTable, verdictSpread } from './verdict-spread';

const pack = guidePack();
const rag = madeRole({ skills: [{ id: 'rag', quote: 'RAG' }] });
/** A senior posting whose middle is that figure; the band is 200,000 to 280,000. */
const paid = (middle: number, role = madeRole()) =>
  madePosting({
    role,
    locations: [UNITED_STATES],
    pay: [madePay({ min: middle - 10_000, max: middle + 10_000 })],
  });

test('counts verdicts by level and weight, and places among posted ranges', () => {
  const rows = verdictSpread(
    [
      paid(150_000),
      paid(215_000, rag),
      paid(300_000),
      paid(300_000, madeRole({ level: madeLevel('staff') })),
      // Without a verdict, of no known place, or of two levels: not counted.
      madePosting({ pay: [], locations: [UNITED_STATES] }),
      madePosting(),
      paid(300_000, madeRole({ coverage: 'not-covered' })),
      paid(300_000, madeRole({ level: madeLevel('senior', 'staff') })),
    ],
    pack,
    POSTED_PAY,
  );

  expect(rows.find(({ level }) => level === 'senior')).toEqual({
    level: 'senior',
    n: 3,
    verdicts: { published: [2, 0, 1], half: [1, 1, 1], off: [1, 1, 1] },
    posted: [1, 1, 1],
  });
  expect(rows.find(({ level }) => level === 'all')).toMatchObject({
    n: 4,
    verdicts: { off: [1, 2, 1] },
    posted: [1, 1, 1],
  });
  expect(spreadTable(rows)).toContain(
    '| all | 4 | 50 / 25 / 25 | 25 / 50 / 25 | 25 / 50 / 25 | 33 / 33 / 33 (n 3) |',
  );
  expect(rows.find(({ level }) => level === 'all, level not assumed')?.n).toBe(4);
  expect(spreadTable(rows)).toContain('| mid | 0 | – | – | – | – |');
});
