import { describe, expect, test } from 'vitest';
import type { PayRange } from '@/posting/pay-range';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madePay, madePosting, madeRole, NOBODY, SAN_FRANCISCO, TORONTO } from './made-posting';

const pack = guidePack();

describe('postings outside the model', () => {
  test('another role: no market, no verdict, and the posted pay all the same', () => {
    const nurse = madePosting({
      role: madeRole({ coverage: 'not-covered', reason: 'A nursing title.' }),
    });

    expect(assess(nurse, pack, { currentBase: 150_000 })).toMatchObject({
      coverage: 'not-covered',
      reason: 'A nursing title.',
      market: null,
      basePay: { min: 200_000, max: 260_000 },
      verdict: 'unknown',
      unknownReason: 'not-covered',
      headroom: null,
      counter: null,
      expectedOffer: null,
      walkAway: null,
      walkAwayStatus: null,
      steps: [],
    });
  });

  test('an internship is not scored', () => {
    const internship = madePosting({ role: madeRole({ internship: true }) });

    const assessment = assess(internship, pack, NOBODY);

    expect(assessment).toMatchObject({ market: null, unknownReason: 'internship', counter: null });
    expect(assessment.notes).toContain('internship');
  });

  test('a place abroad gets no US market, even when the pay is in US dollars', () => {
    const abroad = madePosting({ locations: [TORONTO] });

    const assessment = assess(abroad, pack, { metro: 'boston' }, { base: 250_000 });

    expect(assessment).toMatchObject({ market: null, unknownReason: 'outside-us', counter: null });
    expect(assessment.notes).toContain('outside-us');
  });

  test('one US place among foreign ones is enough', () => {
    const either = madePosting({ locations: [TORONTO, SAN_FRANCISCO] });

    expect(assess(either, pack, NOBODY)).toMatchObject({
      metro: 'san-francisco',
      verdict: 'at',
    });
  });

  test('an adjacent role is scored, and said to be one', () => {
    const adjacent = madePosting({ role: madeRole({ coverage: 'adjacent' }) });

    const assessment = assess(adjacent, pack, NOBODY);

    expect(assessment.verdict).toBe('at');
    expect(assessment.notes).toContain('adjacent-role');
  });
});

describe('pay that cannot be compared', () => {
  const unscored: [name: string, pay: PayRange[], reason: string, countered: boolean][] = [
    ['nothing posted', [], 'no-pay', true],
    ["a site's estimate", [madePay({ provenance: 'site-estimate' })], 'only-estimate', true],
    ['on-target earnings', [madePay({ component: 'ote' })], 'only-ote', false],
    ['total compensation', [madePay({ component: 'total' })], 'only-total', false],
    [
      'a sign-on bonus',
      [madePay({ component: 'bonus', min: 20_000, max: 20_000 })],
      'not-base',
      true,
    ],
    ['pay of an unknown kind', [madePay({ component: 'unknown' })], 'not-base', false],
    ['Canadian dollars', [madePay({ currency: 'CAD' })], 'other-currency', false],
    ['a range without figures', [madePay({ min: null, max: null })], 'not-base', false],
  ];

  test.each(unscored)('%s: no verdict, and why', (_name, pay, reason, countered) => {
    const assessment = assess(madePosting({ pay }), pack, NOBODY);

    expect(assessment).toMatchObject({
      verdict: 'unknown',
      unknownReason: reason,
      market: { low: 200_000, high: 280_000 },
      basePay: null,
      scoredPay: null,
      compaRatio: null,
      headroom: null,
      expectedOffer: null,
    });
    expect(assessment.counter !== null).toBe(countered);
  });

  test('base pay is found among other components and other currencies', () => {
    const pay = [
      madePay({ component: 'ote', min: 300_000, max: 400_000 }),
      madePay({ currency: 'CAD' }),
      madePay({ provenance: 'site-estimate', min: 90_000, max: 100_000 }),
      madePay({ min: 210_000, max: 250_000 }),
    ];

    const assessment = assess(madePosting({ pay }), pack, NOBODY);

    expect(assessment).toMatchObject({ scoredPay: 3, basePay: { min: 210_000, max: 250_000 } });
    expect(assessment.others).toEqual([]);
  });

  test('a written offer is countered where the posting gives on-target earnings only', () => {
    const posting = madePosting({ pay: [madePay({ component: 'ote' })] });

    expect(assess(posting, pack, NOBODY, { base: 200_000 })).toMatchObject({
      expectedOffer: 200_000,
      counter: { low: 230_000, high: 250_000 },
    });
  });
});
