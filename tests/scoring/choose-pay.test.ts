import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import {
  AUSTIN,
  CALIFORNIA,
  COLORADO,
  madeLevel,
  madePay,
  madePlace,
  madePosting,
  madeRole,
  NOBODY,
  SAN_FRANCISCO,
  UNITED_STATES,
} from './made-posting';

const pack = guidePack();

describe('which of several ranges is scored', () => {
  const bayArea = madePay({ zone: 'San Francisco', zonePlaces: [SAN_FRANCISCO], min: 190_000 });
  const texas = madePay({ zone: 'Austin', zonePlaces: [AUSTIN], min: 180_000 });
  const elsewhere = madePay({ zone: 'All other US locations', zonePlaces: [UNITED_STATES] });

  test("the user's own location, judged in that place", () => {
    const posting = madePosting({
      locations: [SAN_FRANCISCO, AUSTIN],
      pay: [bayArea, texas, elsewhere],
    });

    const assessment = assess(posting, pack, { metro: 'austin' });

    expect(assessment).toMatchObject({ scoredPay: 1, metro: 'austin' });
    expect(assessment.notes).toContain('zone-chosen');
    expect(assessment.others.map(({ pay, verdict }) => [pay, verdict])).toEqual([
      [0, 'below'],
      [2, 'at'],
    ]);
  });

  test("a zone of the user's state holds their metro", () => {
    const pay = [
      madePay({ zone: 'Colorado', zonePlaces: [COLORADO] }),
      madePay({ zone: 'California', zonePlaces: [CALIFORNIA] }),
    ];

    expect(assess(madePosting({ pay }), pack, { metro: 'los-angeles' }).scoredPay).toBe(1);
    expect(assess(madePosting({ pay }), pack, { metro: 'denver' }).scoredPay).toBe(0);
  });

  test('without a home, the first listed location that has a range of its own', () => {
    const posting = madePosting({
      locations: [madePlace({ city: 'Reno', state: 'NV', country: 'US' }), AUSTIN, SAN_FRANCISCO],
      pay: [bayArea, texas],
    });

    expect(assess(posting, pack, NOBODY)).toMatchObject({ scoredPay: 1, metro: 'austin' });
  });

  test('remote and at home in none of the named zones: the range for everywhere else', () => {
    const posting = madePosting({ workplace: 'remote', pay: [bayArea, elsewhere] });

    expect(assess(posting, pack, { metro: 'chicago' })).toMatchObject({
      scoredPay: 1,
      metro: 'chicago',
    });
  });

  test('a zone named by what it leaves out does not cover that place', () => {
    const outside = madePay({ zone: 'Outside of California', zonePlaces: [CALIFORNIA] });
    const posting = madePosting({ locations: [SAN_FRANCISCO], pay: [outside, bayArea] });

    expect(assess(posting, pack, { metro: 'san-francisco' }).scoredPay).toBe(1);
  });

  test('no place fits: the range for the whole posting before one for a zone', () => {
    const posting = madePosting({ pay: [texas, madePay()] });

    expect(assess(posting, pack, NOBODY).scoredPay).toBe(1);
  });

  test('a range per level: the level of the posting, judged at that level', () => {
    const pay = [
      madePay({ level: 'senior', zone: 'Senior' }),
      madePay({ level: 'staff', zone: 'Staff', min: 260_000, max: 340_000 }),
    ];
    const either = madePosting({ role: madeRole({ level: madeLevel('senior', 'staff') }), pay });

    expect(assess(either, pack, NOBODY)).toMatchObject({
      scoredPay: 0,
      level: { ids: ['senior'] },
      market: { low: 200_000, high: 280_000 },
      others: [{ pay: 1, verdict: 'at' }],
    });
    expect(assess(either, pack, { level: 'staff' })).toMatchObject({
      scoredPay: 1,
      level: { ids: ['staff'] },
      market: { low: 250_000, high: 350_000 },
    });
  });
});
