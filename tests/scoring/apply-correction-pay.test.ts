import { describe, expect, it } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Correction, OwnPay } from '@/posting/correction';
import { rangeIdentity } from '@/posting/correction';
import type { Posting } from '@/posting/posting';
import { postingAsRead } from '@/posting/posting-as-read';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madePay, madePosting, SAN_FRANCISCO } from './made-posting';

const pack = guidePack();

const correct = (posting: Posting, correction: Correction | null) =>
  applyCorrection(posting, correction, pack, readPostingRole);

const judge = (parts: Partial<Posting>, correction: Correction) =>
  assess(correct(madePosting(parts), correction), pack, {});

describe('a range', () => {
  const hourly = madePay({ min: 90, max: 120 });
  const ote = madePay({ min: 300_000, max: 380_000, component: 'ote' });

  it('has the period that the user gives it', () => {
    const ranges = [{ range: rangeIdentity(hourly), period: 'hour' as const }];
    expect(judge({ pay: [hourly] }, { ranges }).basePay).toEqual({ min: 187_200, max: 249_600 });
  });

  it('is base pay when the user says so, and none when they say that', () => {
    const asBase = [{ range: rangeIdentity(ote), component: 'base' as const }];
    const asOte = [{ range: rangeIdentity(madePay()), component: 'ote' as const }];
    expect(judge({ pay: [ote] }, {}).unknownReason).toBe('only-ote');
    expect(judge({ pay: [ote] }, { ranges: asBase }).basePay?.max).toBe(380_000);
    expect(judge({}, { ranges: asOte }).unknownReason).toBe('only-ote');
  });

  it('is compared when the user chooses it', () => {
    const pay = [madePay(), madePay({ zone: 'Zone B', min: 150_000 })];
    expect(judge({ pay }, {}).scoredPay).toBe(0);
    expect(judge({ pay }, { compared: rangeIdentity(pay[1]!) }).scoredPay).toBe(1);
  });

  it('of another kind than base pay is not compared, chosen or not', () => {
    const pay = [madePay(), ote];
    expect(judge({ pay }, { compared: rangeIdentity(ote) }).scoredPay).toBe(0);
  });

  it('keeps who stated it, and says that the user had a hand in it', () => {
    const ranges = [{ range: rangeIdentity(hourly), period: 'hour' as const }];
    const { pay } = correct(madePosting({ pay: [hourly, ote] }), { ranges });
    expect(pay[0]).toMatchObject({ rule: 'user', provenance: 'employer-text' });
    expect(pay[1]).toEqual(ote);
  });
});

describe('a range that is not pay', () => {
  const meant = madePay({ min: 40_000, max: 60_000, quote: 'a $40,000 - $60,000 grant' });
  const ranges = [{ range: rangeIdentity(meant), notPay: true as const }];

  it('is gone, and the others stay', () => {
    const posting = madePosting({ pay: [meant, madePay()] });
    expect(correct(posting, { ranges })).toMatchObject({ pay: [madePay()], payAbsence: null });
    expect(judge({ pay: [meant, madePay()] }, { ranges })).toMatchObject({
      scoredPay: 0,
      basePay: { min: 200_000, max: 260_000 },
    });
  });

  it('was the only one: no pay, for that reason', () => {
    const corrected = correct(madePosting({ pay: [meant] }), { ranges });
    expect(corrected.payAbsence).toBe('you said that what was read is not pay');
    expect(postingAsRead(corrected).payAbsence).toBeNull();
    expect(judge({ pay: [meant] }, { ranges })).toMatchObject({ unknownReason: 'no-pay' });
  });

  it('is not compared, chosen or not', () => {
    const correction = { ranges, compared: rangeIdentity(meant) };
    expect(judge({ pay: [meant, madePay()] }, correction).basePay?.min).toBe(200_000);
  });
});

describe("the user's own pay", () => {
  const own: OwnPay = {
    min: 90,
    max: 125.5,
    currency: 'USD',
    period: 'hour',
    component: 'base',
  };

  it('gives a posting without pay a verdict, and says whose figure it is', () => {
    const parts = { pay: [], payAbsence: 'none stated', locations: [SAN_FRANCISCO] };
    expect(judge(parts, {}).notes).toContain('no-posted-pay');
    const assessment = judge(parts, { pay: own });
    expect(assessment).toMatchObject({
      verdict: 'below',
      scoredPay: 0,
      basePay: { min: 187_200, max: 261_040 },
      unknownReason: null,
    });
    expect(assessment.notes).toContain('own-pay');
    expect(assessment.notes).not.toContain('corrected');
    expect(assessment.notes).not.toContain('no-posted-pay');
  });

  it('comes before what was read, which stays as read and is not judged', () => {
    const read = [madePay(), madePay({ zone: 'Zone B', min: 150_000 })];
    const { pay, payAbsence, traces } = correct(madePosting({ pay: read }), { pay: own });
    expect(pay).toEqual([
      expect.objectContaining({ ...own, provenance: 'user', rule: 'user', zone: null }),
      ...read,
    ]);
    expect(payAbsence).toBeNull();
    expect(traces.pay).toEqual({ rule: 'user', source: 'user', quote: '90–125.5 USD/hour' });
    const assessment = judge({ pay: read }, { pay: own, compared: rangeIdentity(read[1]!) });
    expect(assessment).toMatchObject({ scoredPay: 0, others: [] });
  });

  it('is not passed over for what was read, where it cannot be compared', () => {
    for (const [parts, unknownReason] of [
      [{ component: 'total' }, 'only-total'],
      [{ component: 'bonus' }, 'not-base'],
      [{ currency: 'EUR' }, 'other-currency'],
    ] as const) {
      expect(judge({}, { pay: { ...own, ...parts } })).toMatchObject({
        unknownReason,
        verdict: 'unknown',
        basePay: null,
        counter: null,
      });
    }
  });

  it('with one end is compared with the other assumed', () => {
    const assessment = judge({}, { pay: { ...own, min: null } });
    expect(assessment.assumedEnd).toBe('min');
    expect(assessment.notes).toContain('assumed-minimum');
  });

  it('is that of the posting when it has the very figures of a range that is not pay', () => {
    const range = rangeIdentity(madePay());
    const pay: OwnPay = { ...own, min: 200_000, max: 260_000, period: 'year' };
    const correction = { pay, ranges: [{ range, notPay: true as const, period: 'hour' as const }] };
    expect(correct(madePosting(), correction).pay).toMatchObject([
      { provenance: 'user', period: 'year' },
    ]);
  });
});
