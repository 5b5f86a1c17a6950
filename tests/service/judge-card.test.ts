import { describe, expect, it } from 'vitest';
import type { CardReading } from '@/posting/card-reading';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { judgeCard, type EarlierVerdict } from '@/service/judge-card';
import type { SeenVerdict } from '@/storage/seen-verdicts';
import { madeCard, payText } from '../messaging/made-card';

const basis = { pack: guidePack(), profile: {} };

const judge = (parts: Partial<CardReading> = {}, earlier: EarlierVerdict | null = null) =>
  judgeCard(madeCard(parts), basis, earlier);

const atMarket: SeenVerdict = {
  coverage: 'covered',
  level: { id: 'senior', ids: ['senior'], confidence: 'stated', evidence: 'Senior' },
  basePay: { min: 180_000, max: 240_000 },
  verdict: 'at',
  unknownReason: null,
  strength: 'plain',
};

describe('by the card alone', () => {
  it('pay is judged at the title’s level and the card’s place', () => {
    const key = 'linkedin:4310000001';
    expect(judge()).toEqual({
      key,
      kind: 'judged',
      basis: 'card',
      verdict: 'below',
      strength: 'plain',
      assumedLevel: null,
    });
    expect(judge({ locations: [{ text: 'Austin, TX' }] })).toMatchObject({ verdict: 'at' });
    expect(judge({ title: 'Staff Machine Learning Engineer' })).toMatchObject({
      verdict: 'below',
      strength: 'well',
    });
  });

  it('a level that no title states is said to be assumed', () => {
    expect(judge({ title: 'Machine Learning Engineer' })).toMatchObject({ assumedLevel: ['mid'] });
    const own = { ...basis, profile: { level: 'staff' as const } };
    expect(judgeCard(madeCard({ title: 'AI Engineer' }), own, null)).toMatchObject({
      assumedLevel: ['staff'],
    });
  });

  it.each<[string, Partial<CardReading>, string]>([
    ['no pay', { pay: [] }, 'no-pay'],
    ['no place', { locations: [] }, 'no-place'],
    ['a place that names none', { locations: [{ text: '2 Locations' }] }, 'no-place'],
    ['a title that leaves open what the work is', { title: 'Software Engineer' }, 'coverage-open'],
    ['a data scientist', { title: 'Senior Data Scientist' }, 'coverage-open'],
    ['another country', { locations: [{ text: 'Toronto, ON, Canada' }] }, 'outside-us'],
    ['another currency', { pay: [payText('CA$150K/yr - CA$190K/yr')] }, 'other-currency'],
    ['an internship', { title: 'Machine Learning Engineer Intern' }, 'internship'],
    [
      'an estimate of the site',
      { pay: [{ ...payText('$180K/yr'), provenance: 'site-estimate' }] },
      'only-estimate',
    ],
  ])('nothing is known with %s', (_, parts, reason) => {
    expect(judge(parts)).toMatchObject({ kind: 'unknown', basis: 'card', reason });
  });

  it.each(['Registered Nurse', 'Product Manager, Machine Learning', 'Mechanical Engineer'])(
    'nothing is said of %s',
    (title) => expect(judge({ title })).toEqual({ key: 'linkedin:4310000001', kind: 'silent' }),
  );

  it('remote work is placed without a town', () => {
    const parts = { locations: [{ text: 'Remote' }], workplace: ['Remote'] };
    expect(judge(parts)).toMatchObject({ kind: 'judged' });
  });
});

describe('by the posting itself', () => {
  it('what was read in this session stands, whatever the card says', () => {
    const earlier = { verdict: atMarket, fresh: true };
    const fromPosting = { kind: 'judged', basis: 'posting', verdict: 'at' };
    expect(judge({}, earlier)).toMatchObject(fromPosting);
    expect(judge({ pay: [], locations: [] }, earlier)).toMatchObject(fromPosting);
  });

  it('what was saved stands while the card states no other pay', () => {
    const earlier = { verdict: atMarket, fresh: false };
    expect(judge({}, earlier)).toMatchObject({ basis: 'posting', verdict: 'at' });
    expect(judge({ pay: [] }, earlier)).toMatchObject({ basis: 'posting', verdict: 'at' });
    const raised = { pay: [payText('$400K/yr - $460K/yr')] };
    expect(judge(raised, earlier)).toMatchObject({ basis: 'card', verdict: 'above' });
  });

  it('a posting without a verdict says why, and one that is no AI role nothing', () => {
    const verdict = { ...atMarket, verdict: 'unknown', basePay: null } as const;
    const noPay = { verdict: { ...verdict, unknownReason: 'no-pay' as const }, fresh: true };
    expect(judge({}, noPay)).toMatchObject({ kind: 'unknown', basis: 'posting', reason: 'no-pay' });
    const other = { verdict: { ...verdict, coverage: 'not-covered' as const }, fresh: true };
    expect(judge({}, other)).toMatchObject({ kind: 'silent' });
  });
});
