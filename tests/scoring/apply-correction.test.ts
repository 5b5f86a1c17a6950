import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Correction } from '@/posting/correction';
import { rangeIdentity } from '@/posting/correction';
import type { Posting } from '@/posting/posting';
import { postingSchema } from '@/posting/posting.schema';
import type { Profile } from '@/posting/profile';
import { postingAsRead } from '@/posting/posting-as-read';
import { applyCorrection } from '@/scoring/apply-correction';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';
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

const correct = (posting: Posting, correction: Correction | null) =>
  applyCorrection(posting, correction, pack, readPostingRole);

const judge = (parts: Partial<Posting>, correction: Correction, profile: Profile = {}) =>
  assess(correct(madePosting(parts), correction), pack, profile);

describe('properties of a correction', () => {
  it('taken back gives the posting as it was read', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, (posting, correction) => {
        const corrected = correct(posting, correction);
        expect(correct(corrected, null)).toEqual(posting);
        expect(postingAsRead(corrected)).toEqual(posting);
      }),
    );
  });

  it('replaces the one before', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, anyCorrection, (posting, one, other) => {
        const after = correct(correct(posting, one), other);
        expect(after).toEqual(correct(posting, other));
      }),
    );
  });

  it('changes each field as it would on its own, whatever else is corrected', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyCorrection,
        (posting, { notAPosting: _dismissed, ...correction }) => {
          const { title, company, level, metro, workplace, coverage, pay, ranges } = correction;
          const all = correct(posting, correction);
          const alone = (parts: Correction) => correct(posting, parts);
          const names = { ...(title && { title }), ...(company && { company }) };
          expect(all.title).toBe(alone(names).title);
          expect(all.company).toBe(alone(names).company);
          expect(all.role.skills).toEqual(alone(names).role.skills);
          expect(all.role.level).toEqual(alone(level ? { level } : names).role.level);
          expect(all.workplace).toBe(alone(workplace ? { workplace } : {}).workplace);
          expect(all.locations).toEqual(alone(metro ? { metro } : {}).locations);
          expect(all.role.coverage).toBe(alone(coverage ? { coverage } : names).role.coverage);
          const own = all.pay.filter(({ provenance }) => provenance === 'user');
          expect(own).toEqual(pay ? alone({ pay }).pay.slice(0, 1) : []);
          expect(all.pay.slice(own.length)).toEqual(alone(ranges ? { ranges } : {}).pay);
        },
      ),
    );
  });

  it('leaves a posting that can be stored', () => {
    fc.assert(
      fc.property(anyPosting, anyCorrection, (posting, correction) => {
        const corrected = correct(posting, correction);
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
    expect(correct(posting, correction)).toEqual(posting);
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

describe('a workplace', () => {
  it('that is remote brings the user home', () => {
    const profile = { metro: 'austin' };
    expect(judge({ locations: [SAN_FRANCISCO] }, {}, profile).metro).toBe('san-francisco');
    const remote = judge({ locations: [SAN_FRANCISCO] }, { workplace: 'remote' }, profile);
    expect(remote.metro).toBe('austin');
  });

  it('is marked as set by the user', () => {
    const { workplace, traces } = correct(madePosting(), { workplace: 'hybrid' });
    expect(workplace).toBe('hybrid');
    expect(traces.workplace).toEqual({ rule: 'user', source: 'user', quote: 'hybrid' });
  });
});

describe('a title', () => {
  const misread = madePosting({
    title: 'Careers',
    description: 'You will fine-tune large language models with LoRA.',
    role: madeRole({ coverage: 'not-covered', reason: 'The title names nothing of AI.' }),
  });

  it('has the role read anew from it', () => {
    const title = 'Staff Machine Learning Engineer';
    const corrected = correct(misread, { title });
    expect(corrected.title).toBe(title);
    expect(corrected.role).toEqual(readPostingRole({ ...misread, title }, readingRules(pack)));
    expect(corrected.role).toMatchObject({ coverage: 'covered', level: { ids: ['staff'] } });
    expect(corrected.traces.title).toMatchObject({ source: 'user', quote: title });
    expect(postingAsRead(corrected)).toEqual(misread);
  });

  it('gives way to the level and the coverage that were set themselves', () => {
    const title = 'Staff Machine Learning Engineer';
    const { role } = correct(misread, { title, level: 'mid', coverage: 'not-covered' });
    expect(role).toMatchObject({ coverage: 'not-covered', level: { ids: ['mid'], rule: 'user' } });
  });

  it('as it was read leaves the role alone', () => {
    expect(correct(misread, { title: misread.title }).role).toEqual(misread.role);
  });
});

describe('a company', () => {
  it('tells what its level codes mean', () => {
    const posting = madePosting({ title: 'Machine Learning Engineer, L5', company: null });
    const { company, role, traces } = correct(posting, { company: 'Google' });
    expect(company).toBe('Google');
    expect(role.level).toMatchObject({ ids: ['senior'], rule: 'company-code' });
    expect(traces.company).toMatchObject({ source: 'user' });
  });
});

describe('a posting that was corrected before titles could be', () => {
  it('reads as it was read', () => {
    const { locations, pay, role, traces } = madePosting();
    const asRead = { locations, pay, role, traces };
    const stored = madePosting({
      role: madeRole({ level: { ...madeLevel('staff'), rule: 'user' } }),
      corrected: { correction: { level: 'staff' }, asRead },
    });
    expect(postingSchema.parse(stored)).toEqual(stored);
    expect(correct(stored, null)).toEqual(madePosting());
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
