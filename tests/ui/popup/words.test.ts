import { describe, expect, it } from 'vitest';
import type { Place, Workplace } from '@/posting/place';
import { placesLine } from '@/words/places-line';
import { changeWords, factorWords, otherwiseWords, overlapWords } from '@/ui/steps/step-words';
import { tabParameter } from '@/ui/popup/tab-parameter';
import {
  AUSTIN,
  madePlace,
  madePosting,
  SAN_FRANCISCO,
  UNITED_STATES,
} from '../../scoring/made-posting';

describe('factorWords', () => {
  it.each([
    [1.15, 1.25, '×1.15 / 1.25'],
    [1.1, 1.1, '×1.1'],
    [1, 0.9333333, '×1 / 0.933'],
  ])('%d and %d: %s', (factorLow, factorHigh, words) => {
    expect(factorWords({ factorLow, factorHigh })).toBe(words);
  });
});

describe('changeWords', () => {
  const before = { low: 200_000, high: 280_000 };
  it.each([
    [{ low: 230_000, high: 350_000 }, '+$30K / +$70K'],
    [{ low: 210_000, high: 290_000 }, '+$10K'],
    [{ low: 200_000, high: 260_000 }, '$0 / −$20K'],
    [before, 'no change'],
  ])('to %o: %s', (after, words) => {
    expect(changeWords(before, after)).toBe(words);
  });
});

describe('otherwiseWords', () => {
  const market = { low: 230_000, high: 350_000, openEnded: false };
  const other = { low: 264_500, high: 392_000, openEnded: false };
  it.each([
    ['a step that would count', false, other, 'Counted, the market band would be $264.5K–$392K.'],
    ['one that would change nothing', false, market, 'Counted, it would not move the market band.'],
    [
      'a limit that binds',
      true,
      other,
      'It binds: without it the market band would be $264.5K–$392K.',
    ],
  ] as const)('%s', (_, counted, band, words) => {
    expect(otherwiseWords({ counted }, band, market)).toBe(words);
  });
});

describe('overlapWords', () => {
  it.each([
    [0.5, 'half of the one before'],
    [0.6, '60% of the one before'],
  ])('a decay of %d: %s', (decay, words) => {
    expect(overlapWords(decay)).toContain(words);
  });
});

function line(locations: Place[], workplace: Workplace = 'unknown'): string | null {
  return placesLine(madePosting({ locations, workplace, remoteScope: 'California' }));
}

describe('placesLine', () => {
  it.each([
    ['one place', [SAN_FRANCISCO], 'San Francisco, CA'],
    ['a place twice', [AUSTIN, AUSTIN], 'Austin, TX'],
    [
      'more than fit',
      [SAN_FRANCISCO, AUSTIN, UNITED_STATES],
      'San Francisco, CA; Austin, TX and 1 more',
    ],
    ['words that nothing is known of', [madePlace({ raw: ' Somewhere ' })], 'Somewhere'],
  ])('%s', (_, locations, words) => {
    expect(line(locations)).toBe(words);
  });

  it('says where a remote job may be done, where no place is posted', () => {
    expect(line([], 'remote')).toBe('California');
    expect(line([])).toBeNull();
  });
});

describe('tabParameter', () => {
  it.each([
    ['?tab=12', 12],
    ['', null],
    ['?tab=', null],
    ['?tab=-1', null],
    ['?tab=1e3', null],
    ['?tab=<b>', null],
  ])('%s', (search, tabId) => {
    expect(tabParameter(search)).toBe(tabId);
  });
});
