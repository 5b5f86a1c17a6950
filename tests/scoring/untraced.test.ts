import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import type { Assessment, Step } from '@/scoring/assessment';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { anyOffer, anyPosting, anyProfile } from './any-case';
import { madePay, madePosting, madeRole, SAN_FRANCISCO } from './made-posting';
import { untraced } from './untraced';

const pack = guidePack();
const profile = { currentBase: 200_000 };
const posting = madePosting({
  locations: [SAN_FRANCISCO],
  description: 'Run RAG in production. $200,000 - $260,000',
  role: madeRole({ skills: [{ id: 'rag', quote: 'RAG in production' }] }),
});
const assessment = assess(posting, pack, profile);
const trace = (shown: Assessment, ground = { posting, pack, profile }) => untraced(shown, ground);

function withStep(rule: string, change: Partial<Step>): Assessment {
  const steps = assessment.steps.map((step) =>
    step.rule === rule ? { ...step, ...change } : step,
  );
  return { ...assessment, steps };
}

describe('what traces', () => {
  test('an assessment as it is', () => {
    expect(trace(assessment)).toEqual([]);
    expect(assessment.steps.map(({ rule }) => rule)).toEqual([
      'level:senior',
      'geo:san-francisco',
      'rag',
      'cap',
    ]);
  });

  test('any assessment, for any user and offer', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyOffer, (made, user, offer) => {
        // The words that set the rules off are in the posting.
        const words = [...made.role.skills, ...made.role.domains].map(({ quote }) => quote);
        const locations = made.locations.map((place) => ({ ...place, raw: place.metro ?? '' }));
        const described = { ...made, locations, description: words.join('. ') };
        const ground = { posting: described, pack, profile: user, offer };

        expect(untraced(assess(described, pack, user, offer), ground)).toEqual([]);
      }),
    );
  });
});

describe('what does not', () => {
  test.each<[string, Assessment]>([
    ['a dollar more in a step', withStep('geo:san-francisco', { low: 230_001 })],
    ['another factor', withStep('geo:san-francisco', { factorLow: 1.16 })],
    ['a premium in full beside the limit', withStep('cap', { factorHigh: 1 })],
    ['no words', withStep('rag', { evidence: '' })],
    ['words that are not in the posting', withStep('rag', { evidence: 'retrieval' })],
    ['no source', withStep('rag', { source: 'hearsay' })],
    ['a rule that is not the pack’s', withStep('rag', { rule: 'juggling' })],
    ['counted against its switch', withStep('geo:san-francisco', { counted: false })],
    ['a step left out', { ...assessment, steps: assessment.steps.slice(0, -1) }],
    [
      'another market',
      { ...assessment, market: { low: 264_500, high: 393_000, openEnded: false } },
    ],
    ['an open end', { ...assessment, market: { low: 264_500, high: 392_000, openEnded: true } }],
    ['another base pay', { ...assessment, basePay: { min: 200_000, max: 261_000 } }],
    ['an assumed end that is posted', { ...assessment, assumedEnd: 'max' }],
    ['another verdict', { ...assessment, verdict: 'at' }],
    ['another compa-ratio', { ...assessment, compaRatio: 0.71 }],
    ['another headroom', { ...assessment, headroom: { low: 26_000, high: 52_001 } }],
    ['another counter', { ...assessment, counter: { low: 285_000, high: 320_000 } }],
    ['another expected offer', { ...assessment, expectedOffer: 230_001 }],
    ['another walk-away', { ...assessment, walkAway: { low: 230_000, high: 250_000 } }],
    ['another status', { ...assessment, walkAwayStatus: 'falls-short' }],
    ['no market', { ...assessment, market: null }],
  ])('%s', (_, shown) => {
    expect(trace(shown)).not.toEqual([]);
  });

  test('pay of another kind than base', () => {
    const total = { ...posting, pay: [madePay({ component: 'total' })] };
    expect(trace(assessment, { posting: total, pack, profile })).not.toEqual([]);
  });
});
