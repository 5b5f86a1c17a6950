import type { NoteView } from '@/messaging/protocol';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment, Step } from '@/scoring/assessment';

export function payRange(fields: Partial<PayRange> = {}): PayRange {
  return {
    min: 180_000,
    max: 240_000,
    currency: 'USD',
    period: 'year',
    component: 'base',
    zone: null,
    zonePlaces: [],
    level: null,
    provenance: 'employer-text',
    quote: '$180,000 - $240,000',
    rule: 'test',
    ...fields,
  };
}

/** A senior posting of $180K to $240K, judged below a market of $230K to $350K. */
export function noteView(
  assessment: Partial<Assessment> = {},
  pay: PayRange[] = [payRange()],
  key = 'example:1',
): NoteView {
  return {
    key,
    title: 'Senior Machine Learning Engineer',
    pay,
    payAbsence: null,
    quotes: {},
    assessment: {
      pack: { id: 'guide', version: 1, edition: null },
      coverage: 'covered',
      reason: 'The title names machine learning.',
      level: { id: 'senior', ids: ['senior'], confidence: 'stated', evidence: 'Senior' },
      metro: 'san-francisco',
      skills: [],
      domains: [],
      market: { low: 230_000, high: 350_000, openEnded: false },
      basePay: { min: 180_000, max: 240_000 },
      scoredPay: 0,
      assumedEnd: null,
      verdict: 'below',
      unknownReason: null,
      strength: 'plain',
      third: null,
      compaRatio: 0.72,
      rangePenetration: -0.17,
      headroom: { low: 24_000, high: 48_000 },
      counter: { low: 265_000, high: 290_000 },
      expectedOffer: 210_000,
      leftOnTable: { low: 55_000, high: 80_000 },
      walkAway: null,
      walkAwayStatus: null,
      steps: [],
      others: [],
      notes: [],
      ...assessment,
    },
  };
}

/** A step that counts. */
export function step(fields: Partial<Step>): Step {
  return {
    rule: 'level:senior',
    kind: 'level',
    label: 'Senior',
    low: 200_000,
    high: 280_000,
    factorLow: 1,
    factorHigh: 1,
    source: 'A test',
    evidence: '',
    counted: true,
    ...fields,
  };
}
