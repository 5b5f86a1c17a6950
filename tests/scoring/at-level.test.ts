import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import { atLevel, nextLevel } from '@/scoring/at-level';
import { asLevelWords } from '@/words/levelling-words';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeLevel, madePay, madePosting, madeRole } from './made-posting';

const pack = guidePack();
const judge = (posting: ReturnType<typeof madePosting>) => assess(posting, pack, {});

describe('atLevel', () => {
  test('judges the same pay at another level', () => {
    const posting = madePosting();
    const staff = judge(atLevel(posting, 'staff'));

    expect(judge(posting)).toMatchObject({ verdict: 'at', basePay: { min: 200_000 } });
    expect(staff).toMatchObject({
      verdict: 'below',
      basePay: { min: 200_000 },
      level: { ids: ['staff'] },
      market: { low: 250_000, high: 350_000 },
    });
    expect(asLevelWords('staff', staff)).toBe('As staff it would be below market ($250K–$350K+).');
  });

  test('leaves the posting itself as it was', () => {
    const posting = madePosting();
    const before = structuredClone(posting);
    atLevel(posting, 'staff');
    expect(posting).toEqual(before);
  });

  test('compares the range that is posted for that level', () => {
    const posting = madePosting({
      role: madeRole({ level: madeLevel('senior') }),
      pay: [madePay({ level: 'senior' }), madePay({ level: 'staff', min: 260_000, max: 330_000 })],
    });
    expect(judge(atLevel(posting, 'staff'))).toMatchObject({
      basePay: { min: 260_000, max: 330_000 },
      level: { id: 'staff' },
    });
  });

  test('without pay, says the band alone', () => {
    const staff = judge(atLevel(madePosting({ pay: [] }), 'staff'));
    expect(asLevelWords('staff', staff)).toBe('As staff the market band would be $250K–$350K+.');
  });

  test('says nothing of a posting that is not judged', () => {
    const posting = madePosting({ role: madeRole({ coverage: 'not-covered' }) });
    expect(asLevelWords('staff', judge(atLevel(posting, 'staff')))).toBeNull();
  });
});

test('nextLevel', () => {
  expect(nextLevel('entry')).toBe('mid');
  expect(nextLevel('senior')).toBe('staff');
  expect(nextLevel('staff')).toBeNull();
});
