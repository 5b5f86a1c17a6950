import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '@/posting/correction';
import { rangeIdentity } from '@/posting/correction';
import type { Posting } from '@/posting/posting';
import { postingSchema } from '@/posting/posting.schema';
import type { Profile } from '@/posting/profile';
import { applyCorrection, postingAsRead } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { anyCorrection, CORRECTED_PAY } from '../posting/any-correction';
import {
  AUSTIN,
  madeLevel,
  madePay,
  madePosting,
  madeRole,
  SAN_FRANCISCO,
  TORONTO,
} from './made-posting';

const pack = guidePack();

const anyPosting: fc.Arbitrary<Posting> = fc
  .record({
    pay: fc.subarray(CORRECTED_PAY),
    locations: fc.subarray([SAN_FRANCISCO, AUSTIN, TORONTO]),
    workplace: fc.constantFrom('remote' as const, 'onsite' as const, 'unknown' as const),
    internship: fc.boolean(),
  })
  .map(({ internship, ...parts }) => madePosting({ ...parts, role: madeRole({ internship }) }));

const judge = (parts: Partial<Posting>, correction: Correction, profile: Profile = {}) =>
  assess(applyCorrection(madePosting(parts), correction, pack), pack, profile);

describe('properties of a correction', () => {
  it('taken back gives the posting as it was read', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, (posting, correction) => {
        const corrected = applyCorrection(posting, correction, pack);
        expect(applyCorrection(corrected, null, pack)).toEqual(posting);
        expect(postingAsRead(corrected)).toEqual(posting);
      }),
    );
  });

  it('replaces the one before', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, anyCorrection, (posting, one, other) => {
        const after = applyCorrection(applyCorrection(posting, one, pack), other, pack);
        expect(after).toEqual(applyCorrection(posting, other, pack));
      }),
    );
  });

  it('changes each field as it would on its own, whatever else is corrected', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyCorrection,
        (posting, { notAPosting: _dismissed, ...correction }) => {
          const { level, metro, coverage, ranges } = correction;
          const all = applyCorrection(posting, correction, pack);
          const alone = (parts: Correction) => applyCorrection(posting, parts, pack);
          expect(all.role.level).toEqual(alone(level ? { level } : {}).role.level);
          expect(all.locations).toEqual(alone(metro ? { metro } : {}).locations);
          expect(all.role.coverage).toBe(alone(coverage ? { coverage } : {}).role.coverage);
          expect(all.pay).toEqual(alone(ranges ? { ranges } : {}).pay);
        },
      ),
    );
  });

  it('leaves a posting that can be stored', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, (posting, correction) => {
        const corrected = applyCorrection(posting, correction, pack);
        expect(postingSchema.parse(corrected)).toEqual(corrected);
      }),
    );
  });

  it('that fits nothing changes nothing, and leaves no mark', () => {
    const posting = madePosting();
    const gone = rangeIdentity(madePay({ min: 1 }));
    const correction: Correction = {
      metro: 'atlantis',
      compared: gone,
      ranges: [{ range: gone, period: 'hour' }],
    };
    expect(applyCorrection(posting, correction, pack)).toEqual(posting);
  });
});

describe('a level', () => {
  it('is judged, stated by the user', () => {
    const assessment = judge({}, { level: 'staff' });
    expect(assessment.level).toMatchObject({ id: 'staff', confidence: 'stated' });
    expect(assessment.market).toMatchObject({ low: 250_000, high: 350_000 });
    expect(assessment.steps[0]).toMatchObject({ rule: 'level:staff', evidence: 'your correction' });
    expect(assessment.notes).toContain('corrected');
  });

  it("goes before the profile's where the posting names none", () => {
    const unnamed = madeRole({ level: { ...madeLevel('mid'), confidence: 'assumed' } });
    expect(judge({ role: unnamed }, { level: 'entry' }, { level: 'staff' }).level.id).toBe('entry');
  });

  it('picks the range of that level, and goes before the label of the range that is left', () => {
    const pay = [madePay({ level: 'senior' }), madePay({ level: 'staff', min: 240_000 })];
    expect(judge({ pay }, { level: 'staff' }).scoredPay).toBe(1);
    expect(judge({ pay }, { level: 'entry' })).toMatchObject({ level: { id: 'entry' } });
  });

  it('makes an internship that was none a job', () => {
    const role = madeRole({ internship: true });
    expect(judge({ role }, {}).unknownReason).toBe('internship');
    expect(judge({ role }, { level: 'mid' }).unknownReason).toBeNull();
  });
});

describe('a place', () => {
  it('is judged in place of what was read', () => {
    const assessment = judge({ locations: [SAN_FRANCISCO] }, { metro: 'austin' });
    expect(assessment).toMatchObject({ metro: 'austin' });
    expect(assessment.steps[1]).toMatchObject({
      rule: 'geo:austin',
      evidence: 'your correction',
    });
  });

  it("goes before the user's home, for remote work too", () => {
    const remote = { workplace: 'remote' } as const;
    const home = { metro: 'new-york' };
    expect(judge(remote, {}, home).metro).toBe('new-york');
    expect(judge(remote, { metro: 'austin' }, home).metro).toBe('austin');
  });

  it("picks that place's range, and leaves every other range to its own place", () => {
    const pay = [
      madePay({ zone: 'San Francisco', zonePlaces: [SAN_FRANCISCO], min: 210_000 }),
      madePay({ zone: 'Austin', zonePlaces: [AUSTIN], min: 180_000 }),
    ];
    const home = { metro: 'san-francisco' };
    const read = judge({ pay }, {}, home);
    const corrected = judge({ pay }, { metro: 'austin' }, home);
    expect(corrected).toMatchObject({ scoredPay: 1, metro: 'austin' });
    expect(corrected.others).toEqual([
      { pay: 0, verdict: read.verdict, compaRatio: read.compaRatio },
    ]);
  });

  it('brings a job that was read as abroad into the market', () => {
    expect(judge({ locations: [TORONTO] }, {}).unknownReason).toBe('outside-us');
    expect(judge({ locations: [TORONTO] }, { metro: 'boston' }).unknownReason).toBeNull();
  });

  it('in the nation as a whole is no guess, and no move', () => {
    const profile = { metro: 'austin', currentBase: 200_000 };
    const assessment = judge({ locations: [SAN_FRANCISCO] }, { metro: 'national' }, profile);
    expect(assessment.metro).toBe('national');
    expect(assessment.notes).not.toContain('assumed-national');
    expect(assessment.walkAway).toEqual({ low: 230_000, high: 240_000 });
  });

  it('elsewhere is a move, as a place that was read is', () => {
    const profile = { metro: 'austin', currentBase: 200_000 };
    const read = judge({ locations: [SAN_FRANCISCO] }, {}, profile);
    const set = judge({}, { metro: 'san-francisco' }, profile);
    expect(set.walkAway).toEqual(read.walkAway);
  });
});

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
    const { pay } = applyCorrection(madePosting({ pay: [hourly, ote] }), { ranges }, pack);
    expect(pay[0]).toMatchObject({ rule: 'user', provenance: 'employer-text' });
    expect(pay[1]).toEqual(ote);
  });
});

describe('what the page is', () => {
  it.each<[string, Correction, object]>([
    ['not an AI role', { coverage: 'not-covered' }, { unknownReason: 'not-covered', market: null }],
    ['no posting', { notAPosting: true }, { unknownReason: 'not-a-posting', counter: null }],
    ['no posting, whatever else', { notAPosting: true, coverage: 'covered' }, { market: null }],
  ])('%s: not judged', (_, correction, expected) => {
    expect(judge({}, correction)).toMatchObject({ coverage: 'not-covered', ...expected });
  });

  it('an AI role: judged', () => {
    const role = madeRole({ coverage: 'not-covered', reason: 'The title names nothing of AI.' });
    expect(judge({ role }, { coverage: 'covered' })).toMatchObject({
      coverage: 'covered',
      reason: 'You said that this is an AI role.',
      verdict: 'at',
    });
  });
});
