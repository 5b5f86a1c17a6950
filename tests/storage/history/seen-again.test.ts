import { describe, expect, it, test } from 'vitest';
import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import { siteChangedLine } from '@/posting/site-changed';
import { earlierPay } from '@/storage/history/earlier-pay';
import { historySteps } from '@/storage/history/history-steps';
import { LONGEST_TEXT, MOST_VERSIONS } from '@/storage/history/posting-history';
import type { PostingHistory } from '@/storage/history/posting-history';
import { postingHistorySchema } from '@/storage/history/posting-history.schema';
import { withSighting } from '@/storage/history/with-sighting';
import { AUSTIN, madePay, madePlace, madePosting, SAN_FRANCISCO } from '../../scoring/made-posting';

const DAY = 86_400_000;

const pay = (min: number | null, max: number | null, parts: Partial<PayRange> = {}) =>
  madePay({ min, max, quote: `$${min} to $${max}`, ...parts });

const INTRO =
  'Build and ship retrieval models with us. You own the ranking of ten million documents, measure what it gives to our readers, and mentor two engineers who are new to the field.';

/** A posting whose text states the ranges that were read from it. */
function posting(ranges: PayRange[], parts: Partial<Posting> = {}): Posting {
  const stated = ranges.map(({ quote }) => `The base salary is ${quote} a year.`);
  const description = [INTRO, ...stated].join('\n');
  return madePosting({ pay: ranges, description, locations: [SAN_FRANCISCO], ...parts });
}

const before = posting([pay(180_000, 220_000)]);
const raised = posting([pay(200_000, 240_000)]);

/** What is known of a posting that was saved on day 0 and seen on the days after. */
function seenOnDays(saved: Posting, ...seen: Posting[]): PostingHistory {
  const kept = { key: saved.key, posting: saved, updatedAt: 0 };
  return seen.reduce<PostingHistory | null>(
    (history, one, index) => withSighting(history, kept, one, (index + 1) * DAY),
    null,
  )!;
}

const lastStep = (history: PostingHistory) => historySteps(history)[0];

describe('what is no change of the posting', () => {
  const cases: [what: string, saved: Posting, seen: Posting][] = [
    ['the very same', before, before],
    [
      'line breaks, bullets and capitals',
      before,
      { ...before, description: before.description.replaceAll('\n', '\n\n• ').toUpperCase() },
    ],
    ['a page without its text', before, { ...before, description: '' }],
    [
      'a text that was cut short',
      before,
      { ...before, description: `${before.description.slice(0, 30)}…` },
    ],
    [
      'a part of the text',
      before,
      { ...before, description: 'Build and ship retrieval models with us.', pay: [] },
    ],
    [
      'the same words, read as other figures',
      before,
      { ...before, pay: [pay(180_000, 300_000, { quote: '$180000 to $220000' })] },
    ],
    [
      'the pay chip of another layout, gone',
      { ...before, description: 'Build.', pay: [pay(1, 2)] },
      { ...before, description: 'Build.', pay: [] },
    ],
    [
      'an estimate of the site',
      before,
      { ...before, pay: [...before.pay, pay(90_000, 99_000, { provenance: 'site-estimate' })] },
    ],
    [
      'the city printed otherwise',
      before,
      { ...before, locations: [{ ...SAN_FRANCISCO, raw: 'San Francisco, California (Hybrid)' }] },
    ],
    ['no place on this layout', before, { ...before, locations: [] }],
    [
      'a site that was rebuilt',
      before,
      { ...raised, title: 'Menu', health: [siteChangedLine('LinkedIn')] },
    ],
  ];
  test.each(cases)('%s', (_, saved, seen) => {
    expect(seenOnDays(saved, seen).versions).toEqual([]);
  });

  it('is still a sighting', () => {
    expect(seenOnDays(before, before, before).lastSeenAt).toBe(2 * DAY);
  });

  it('leaves what the user set right out of it', () => {
    const corrected = {
      ...before,
      title: 'Staff ML Engineer',
      pay: [pay(1, 2, { provenance: 'user' })],
      corrected: { correction: { title: 'Staff ML Engineer' }, asRead: before },
    };
    expect(seenOnDays(before, corrected).versions).toEqual([]);
  });
});

describe('pay that changed', () => {
  const hourly = { period: 'hour' as const };
  const bonus = { component: 'bonus' as const };
  const austin = { zone: 'Austin', zonePlaces: [AUSTIN] };
  const cases: [what: string, from: PayRange[], to: PayRange[], kinds: string[]][] = [
    ['both ends up', [pay(180_000, 220_000)], [pay(200_000, 240_000)], ['up']],
    ['one end up', [pay(180_000, 220_000)], [pay(180_000, 240_000)], ['up']],
    ['down', [pay(180_000, 220_000)], [pay(170_000, 220_000)], ['down']],
    ['wider both ways', [pay(180_000, 220_000)], [pay(170_000, 240_000)], ['moved']],
    ['an open end up', [pay(180_000, null)], [pay(190_000, null)], ['up']],
    ['an end that was open', [pay(180_000, null)], [pay(180_000, 240_000)], ['moved']],
    ['by the hour', [pay(80, 90, hourly)], [pay(85, 95, hourly)], ['up']],
    ['stated now', [], [pay(180_000, 220_000)], ['added']],
    ['taken out', [pay(180_000, 220_000)], [], ['removed']],
    ['from hourly to yearly', [pay(80, 90, hourly)], [pay(180_000, 220_000)], ['removed', 'added']],
    [
      'a bonus more',
      [pay(180_000, 220_000)],
      [pay(180_000, 220_000), pay(9, 10, bonus)],
      ['added'],
    ],
    [
      'one zone of two',
      [pay(180_000, 220_000), pay(150_000, 170_000, austin)],
      [pay(180_000, 220_000), pay(160_000, 180_000, austin)],
      ['up'],
    ],
  ];
  test.each(cases)('%s', (_, from, to, kinds) => {
    const step = lastStep(seenOnDays(posting(from), posting(to)));
    expect(step?.changes.pay.map(({ kind }) => kind)).toEqual(kinds);
    expect(step?.changes.text).toBe(true);
  });

  it('says until when it was seen as before, and from when on as it is', () => {
    expect(lastStep(seenOnDays(before, before, raised))).toMatchObject({
      lastSeenBefore: DAY,
      firstSeenAfter: 2 * DAY,
      before: { pay: [{ min: 180_000, max: 220_000 }] },
      after: { pay: [{ min: 200_000, max: 240_000 }] },
    });
  });
});

describe('what else changed', () => {
  const cases: [what: string, change: Partial<Posting>, expected: object][] = [
    ['title', { title: 'Staff Machine Learning Engineer' }, { title: true }],
    ['place', { locations: [SAN_FRANCISCO, AUSTIN] }, { places: true }],
    [
      'a place by its words alone',
      { locations: [madePlace({ raw: 'Anywhere' })] },
      { places: true },
    ],
    ['closed', { closed: true }, { closed: true }],
    ['text', { description: `${before.description} You report to the CTO.` }, { text: true }],
  ];
  test.each(cases)('%s', (_, change, expected) => {
    expect(lastStep(seenOnDays(before, { ...before, ...change }))?.changes).toEqual({
      pay: [],
      title: false,
      places: false,
      text: false,
      closed: false,
      ...expected,
    });
  });

  it('is told step by step, the latest first', () => {
    const closed = { ...raised, closed: true };
    const steps = historySteps(seenOnDays(before, raised, raised, closed));
    expect(steps.map(({ firstSeenAfter }) => firstSeenAfter / DAY)).toEqual([3, 1]);
  });

  it('does not come back as news with the layout that shows it again', () => {
    const chip = { ...before, description: 'Build and ship.', pay: [pay(180_000, 220_000)] };
    const other = { ...chip, description: 'Build, ship and mentor.', pay: [] };
    const steps = historySteps(seenOnDays(chip, other, { ...other, pay: chip.pay }));
    expect(steps.map(({ changes }) => changes.pay)).toEqual([[]]);
  });
});

describe('what a range was before', () => {
  const current = raised.pay[0]!;

  it('is a fact with the day that it was last seen so', () => {
    expect(earlierPay(seenOnDays(before, before, raised, raised), current)).toMatchObject({
      pay: { min: 180_000, max: 220_000 },
      seenUntil: DAY,
      direction: 'up',
    });
  });

  const none: [what: string, history: PostingHistory, range: PayRange][] = [
    ['pay that never changed', seenOnDays(before, before), before.pay[0]!],
    ['pay that was not stated before', seenOnDays(posting([]), raised), current],
    ['pay that the user set', seenOnDays(before, raised), { ...current, provenance: 'user' }],
    ['pay of another period', seenOnDays(before, raised), { ...current, period: 'month' }],
    ['pay of another zone', seenOnDays(before, raised), { ...current, zone: 'Austin' }],
    ['pay that changed once more', seenOnDays(before, raised), { ...current, max: 300_000 }],
  ];
  test.each(none)('is not known of %s', (_, history, range) => {
    expect(earlierPay(history, range)).toBeNull();
  });

  it('is the latest one, where it changed twice', () => {
    const higher = posting([pay(210_000, 250_000)]);
    expect(earlierPay(seenOnDays(before, raised, higher), higher.pay[0]!)).toMatchObject({
      pay: { min: 200_000 },
    });
  });
});

describe('a long history', () => {
  it('keeps the latest versions, and no text without end', () => {
    const versions = Array.from({ length: 40 }, (_, index) => ({
      ...before,
      title: `Engineer ${index}`,
      description: `word${index} `.repeat(50_000),
    }));
    const history = seenOnDays(before, ...versions);
    expect(history.versions).toHaveLength(MOST_VERSIONS);
    expect(history.versions.at(-1)?.title).toBe('Engineer 39');
    expect(history.versions.every(({ text }) => text.length <= LONGEST_TEXT)).toBe(true);
    expect(postingHistorySchema.safeParse(history).success).toBe(true);
  });

  it('keeps its order where the clock was set back', () => {
    const kept = { key: before.key, posting: before, updatedAt: 5 * DAY };
    const history = withSighting(null, kept, raised, DAY);
    expect(history.lastSeenAt).toBe(5 * DAY);
    expect(history.versions.map(({ firstSeenAt }) => firstSeenAt)).toEqual([5 * DAY, 5 * DAY]);
  });
});
