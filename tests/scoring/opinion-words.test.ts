import { describe, expect, test } from 'vitest';
import { disagreement, ordinal, ownMarketWords, percentileWords } from '@/scoring/opinion-words';
import { postedPayOpinion, type PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import { madePay, madePosting } from './made-posting';
import { judged, POSTED_PAY } from './made-reference';

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
    expect(disagreement(low.assessment, at(58))).toBe(
      'The guide calls this below market; it stands at the 58th percentile of 1,706 posted senior ML engineer ranges (2024).',
    );
    expect(disagreement(low.assessment, at(50))).not.toBeNull();
    expect(disagreement(low.assessment, at(49))).toBeNull();
  });

  test('above market in the lower half', () => {
    expect(high.assessment.verdict).toBe('above');
    expect(disagreement(high.assessment, at(50))).toContain('calls this above market');
    expect(disagreement(high.assessment, at(51))).toBeNull();
  });

  test('agreement, and no verdict, are silent', () => {
    expect(disagreement(judged(madePosting()).assessment, at(50))).toBeNull();
    expect(disagreement(judged(madePosting({ pay: [] })).assessment, at(99))).toBeNull();
  });

  test('figures that the user changed are not called the guide’s', () => {
    const { assessment } = low;
    const edited = { ...assessment, pack: { ...assessment.pack, edition: 'a1b2' } };
    const other = { ...assessment, pack: { ...assessment.pack, id: 'team' } };

    expect(disagreement(edited, at(58))).toMatch(/^The market data calls/);
    expect(disagreement(other, at(58))).toMatch(/^The market data calls/);
  });
});
