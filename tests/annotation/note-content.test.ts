import { describe, expect, it } from 'vitest';
import { noteContent, type NoteContent } from '@/annotation/note-content';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';
import { noteView, payRange, step } from './note-view-sample';

function judged(assessment: Partial<Assessment> = {}, pay?: PayRange[]): NoteContent | null {
  return noteContent({ kind: 'judged', view: noteView(assessment, pay) });
}

function factsOf(content: NoteContent | null): Record<string, string> {
  return Object.fromEntries((content?.figures ?? []).map(({ name, value }) => [name, value]));
}

/** No verdict, for a reason; nothing scored. */
function unknown(unknownReason: Assessment['unknownReason'], more: Partial<Assessment> = {}) {
  return { verdict: 'unknown', unknownReason, basePay: null, scoredPay: null, ...more } as const;
}

describe('a verdict', () => {
  it('comes with its shape, the posted range, the market and the counter', () => {
    expect(judged()).toEqual({
      tone: 'below',
      shape: '▼',
      label: 'Below market',
      figures: [
        { name: 'Posted', value: '$180K–$240K/yr', quote: '$180,000 - $240,000' },
        { name: 'Market', value: '$230K–$350K', quote: null },
        { name: 'Counter', value: '$265K–$290K', quote: null },
      ],
      grounds: [],
      remarks: [],
    });
  });

  it.each([
    [{ verdict: 'below', strength: 'well' }, 'Well below market', 'below'],
    [{ verdict: 'at' }, 'At market', 'at'],
    [{ verdict: 'above' }, 'Above market', 'above'],
    [{ verdict: 'above', strength: 'well' }, 'Well above market', 'above'],
  ] as const)('%o reads "%s"', (assessment, label, tone) => {
    expect(judged(assessment)).toMatchObject({ label, tone });
  });

  it('shows another period as posted, and by the year', () => {
    const pay = [payRange({ period: 'hour', min: 90, max: 120 })];
    const content = judged({ basePay: { min: 187_200, max: 249_600 } }, pay);
    expect(factsOf(content)).toMatchObject({ Posted: '$90–$120/hr', 'A year': '$187.2K–$249.6K' });
  });

  it('shows only the end that is posted, and says that the other is assumed', () => {
    const content = judged(
      { assumedEnd: 'max', basePay: { min: 180_000, max: 284_400 }, notes: ['assumed-maximum'] },
      [payRange({ max: null })],
    );
    expect(factsOf(content)['Posted']).toBe('from $180K/yr');
    expect(content?.remarks).toContain('Maximum assumed.');
  });

  it('says that a figure is the user’s own, whatever else is posted', () => {
    const pay = [payRange({ provenance: 'user' }), payRange({ min: 1 })];
    const content = judged({ notes: ['own-pay'] }, pay);
    expect(factsOf(content)['Your figure']).toBe('$180K–$240K/yr');
    expect(factsOf(content)['Posted']).toBeUndefined();
    expect(content?.remarks).toEqual(['Pay set by you.']);
  });

  it('shows the range that was scored among several', () => {
    const pay = [payRange({ zone: 'Zone A' }), payRange({ min: 150_000, max: 200_000 })];
    const content = judged({ scoredPay: 1 }, pay);
    expect(factsOf(content)['Posted']).toBe('$150K–$200K/yr');
    expect(content?.remarks).toContain('One of 2 posted ranges.');
  });

  it('names what the market band was taken for, each with its words on the page', () => {
    const steps = [
      step({ rule: 'level:mid', kind: 'level' }),
      step({ rule: 'geo:austin', kind: 'geo', label: 'Austin, TX' }),
      step({ rule: 'rag', kind: 'skill', label: 'Retrieval' }),
      step({ rule: 'fintech', kind: 'domain', label: 'Fintech AI', counted: false }),
      step({ rule: 'cap', kind: 'cap' }),
    ];
    const level: Assessment['level'] = {
      id: 'mid',
      ids: ['mid'],
      confidence: 'assumed',
      evidence: '',
    };
    const view = noteView({ steps, level });
    const quotes = { 'geo:austin': 'Austin, Texas', rag: 'vector search' };
    expect(noteContent({ kind: 'judged', view: { ...view, quotes } })?.grounds).toEqual([
      { name: 'Level', value: 'Mid (assumed)', quote: null },
      { name: 'Place', value: 'Austin, TX', quote: 'Austin, Texas' },
      { name: 'Skill', value: 'Retrieval', quote: 'vector search' },
    ]);
  });

  it('has no words on the page for a figure of the user', () => {
    const content = judged({}, [payRange({ provenance: 'user' })]);
    expect(content?.figures[0]).toMatchObject({ name: 'Your figure', quote: null });
  });

  it('marks a band without an upper end', () => {
    const content = judged({ market: { low: 350_000, high: 500_000, openEnded: true } });
    expect(factsOf(content)['Market']).toBe('$350K–$500K+');
  });
});

describe('no verdict', () => {
  it('leaves the page alone for a role that is not an AI role', () => {
    expect(judged(unknown('not-covered', { coverage: 'not-covered', market: null }))).toBeNull();
  });

  it('gives market and counter where no pay is posted', () => {
    const content = judged(unknown('no-pay', { notes: ['range-usually-required'] }), []);
    expect(content).toMatchObject({ tone: 'unknown', shape: '○', label: 'No pay posted' });
    expect(Object.keys(factsOf(content))).toEqual(['Market', 'Counter']);
    expect(content?.remarks).toContain('A range is usually required here.');
  });

  it.each([
    ['other-currency', { currency: 'CAD' }, 'Other currency', 'Posted', 'CA$180K–CA$240K/yr'],
    ['only-ote', { component: 'ote' }, 'OTE only', 'Posted', '$180K–$240K/yr OTE'],
    ['only-total', { component: 'total' }, 'Total pay only', 'Posted', '$180K–$240K/yr total pay'],
    [
      'only-estimate',
      { provenance: 'site-estimate' },
      'Estimate only',
      'Site estimate',
      '$180K–$240K/yr',
    ],
  ] as const)('%s: the figure is shown for what it is', (reason, pay, label, name, value) => {
    const content = judged(unknown(reason), [payRange(pay)]);
    expect(content?.label).toBe(label);
    expect(factsOf(content)[name]).toBe(value);
    expect(factsOf(content)).not.toHaveProperty('A year');
  });

  it('does not name a level for an internship, which has no market', () => {
    const content = judged(unknown('internship', { market: null, counter: null }), [
      payRange({ period: 'hour', min: 55, max: 70 }),
    ]);
    expect(content).toMatchObject({ label: 'Internship, not judged', remarks: [] });
    expect(factsOf(content)).toEqual({ Posted: '$55–$70/hr' });
  });
});

describe('other states', () => {
  it('says that it reads', () => {
    expect(noteContent({ kind: 'reading' })).toMatchObject({ label: 'Reading this posting…' });
  });
  it('says why it failed', () => {
    expect(noteContent({ kind: 'failed', message: 'No market data' })?.remarks).toEqual([
      'No market data',
    ]);
  });
  it.each([
    ['updated', 'Headroom was updated'],
    ['unreachable', 'Headroom could not be reached'],
  ] as const)('%s: asks to reload', (kind, label) => {
    const remarks = ['Reload this page.'];
    expect(noteContent({ kind })).toMatchObject({ label, remarks, figures: [], grounds: [] });
  });
});
