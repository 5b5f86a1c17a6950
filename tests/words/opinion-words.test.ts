import { describe, expect, test } from 'vitest';
import { pointsApart } from '@/scoring/points-apart';
import { disagreementWords, ownMarketWords, percentileWords } from '@/words/opinion-words';
import { ordinal } from '@/words/ordinal';
import { postedPayOpinion, type PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import { madePay, madePosting } from '../scoring/made-posting';
import { judged, POSTED_PAY } from '../scoring/made-reference';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [20, '20th'],
  [21, '21st'],
  [58, '58th'],
  [92, '92nd'],
  [99, '99th'],
])('ordinal of %d', (whole, words) => {
  expect(ordinal(whole)).toBe(words);
});

test('percentiles beyond the table are said as such', () => {
  expect(percentileWords({ percentile: 1, beyond: 'under' })).toBe('under the 1st percentile');
  expect(percentileWords({ percentile: 99, beyond: 'over' })).toBe('over the 99th percentile');
  expect(percentileWords({ percentile: 40, beyond: null })).toBe('40th percentile');
});

test('the own market in one line', () => {
  const spread = { n: 12, lower: 190_000, median: 210_000, upper: 240_000 };
  expect(ownMarketWords({ ...spread, percentile: 63 }, 'senior')).toBe(
    '12 senior ranges that you have viewed: median $210K, half of them $190K–$240K; this one at the 63rd percentile.',
  );
  expect(ownMarketWords({ ...spread, percentile: null }, 'mid')).toBe(
    '12 mid-level ranges that you have viewed: median $210K, half of them $190K–$240K.',
  );
});

describe('disagreement', () => {
  const low = judged(madePosting({ pay: [madePay({ min: 175_000, max: 224_000 })] }));
  const opinion = postedPayOpinion(low, POSTED_PAY) as PostedPayOpinion;
  const at = (percentile: number): PostedPayOpinion => ({ ...opinion, percentile });
  const high = judged(madePosting({ pay: [madePay({ min: 260_000, max: 310_000 })] }));

  test('below market in the upper half of posted ranges', () => {
    expect(low.assessment.verdict).toBe('below');
    expect(pointsApart(low.assessment, at(50))).toBe(true);
    expect(pointsApart(low.assessment, at(49))).toBe(false);
    expect(disagreementWords(low.assessment, at(58))).toBe(
      'The guide calls this below market; it stands at the 58th percentile of 1,706 posted senior ML engineer ranges (2024).',
    );
  });

  test('above market in the lower half', () => {
    expect(high.assessment.verdict).toBe('above');
    expect(pointsApart(high.assessment, at(50))).toBe(true);
    expect(pointsApart(high.assessment, at(51))).toBe(false);
    expect(disagreementWords(high.assessment, { ...at(1), beyond: 'under' })).toContain(
      'calls this above market; it stands under the 1st percentile',
    );
  });

  test('agreement, and no verdict, are silent', () => {
    expect(pointsApart(judged(madePosting()).assessment, at(50))).toBe(false);
    expect(pointsApart(judged(madePosting({ pay: [] })).assessment, at(99))).toBe(false);
  });

  test('figures that the user changed are not called the guide’s', () => {
    const { assessment } = low;
    const edited = { ...assessment, pack: { ...assessment.pack, edition: 'a1b2' } };
    const other = { ...assessment, pack: { ...assessment.pack, id: 'team' } };

    expect(disagreementWords(edited, at(58))).toMatch(/^The market data calls/);
    expect(disagreementWords(other, at(58))).toMatch(/^The market data calls/);
  });
});
