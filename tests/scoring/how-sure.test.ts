import { describe, expect, test } from 'vitest';
import { howSure } from '@/scoring/how-sure';
import { sureWords } from '@/words/sure-words';
import { AUSTIN, madeLevel, madePay, madePosting, madeRole, SAN_FRANCISCO } from './made-posting';
import { judged } from './made-reference';

const level = madeLevel('senior');
const assumed = madeRole({ level: { ...madeLevel('mid'), confidence: 'assumed', evidence: '' } });
const byYears = madeRole({
  level: { ...level, confidence: 'inferred', evidence: '5+ years', rule: 'years' },
});

type Parts = Parameters<typeof madePosting>[0];

const sureness = (parts: Parts, profile = {}) => {
  const posting = madePosting({ locations: [SAN_FRANCISCO], ...parts });
  return howSure(posting, judged(posting, profile).assessment);
};

describe('howSure', () => {
  test.each<[link: string, words: RegExp, parts: Parts]>([
    ['nothing-assumed', /stated/, {}],
    ['assumed-level', /mid is assumed/, { role: assumed, pay: [madePay({ min: null })] }],
    ['over-wide-range', /too wide/, { pay: [madePay({ min: 100_000 })], role: byYears }],
    ['assumed-minimum', /minimum is assumed/, { pay: [madePay({ min: null })] }],
    ['assumed-maximum', /maximum is assumed/, { pay: [madePay({ max: null })] }],
    ['site-inferred', /job site/, { pay: [madePay({ provenance: 'site-inferred' })] }],
    ['no-base-pay', /market data alone/, { pay: [] }],
    ['no-base-pay', /market data alone/, { pay: [madePay({ component: 'ote' })] }],
    ['two-levels', /senior\/staff/, { role: madeRole({ level: madeLevel('senior', 'staff') }) }],
    ['inferred-level', /senior, is taken from “5\+ years”/, { role: byYears }],
    ['adjacent-role', /duties/, { role: madeRole({ coverage: 'adjacent' }) }],
    ['assumed-national', /national/, { locations: [], workplace: 'remote' }],
    ['derived-place', /public wages/, { locations: [AUSTIN] }],
    ['converted-period', /2,080 hours/, { pay: [madePay({ min: 96, max: 125, period: 'hour' })] }],
    ['wide-range', /wide/, { pay: [madePay({ min: 150_000 })] }],
    ['open-ended-band', /upper end/, { role: madeRole({ level: madeLevel('staff') }) }],
  ])('%s', (link, words, parts) => {
    const found = sureness(parts);

    expect(found?.link).toBe(link);
    expect(found && sureWords(found)).toMatch(words);
  });

  test('what the user told of themself', () => {
    expect(sureness({ role: assumed }, { level: 'senior' })?.link).toBe('level-from-profile');
    expect(sureness({ locations: [] }, { metro: 'new-york' })?.link).toBe('home-metro-used');
  });

  test('one of several zones', () => {
    const pay = [
      madePay({ zone: 'Bay Area', zonePlaces: [SAN_FRANCISCO] }),
      madePay({ zone: 'Austin', zonePlaces: [AUSTIN] }),
    ];
    expect(sureness({ pay })?.link).toBe('zone-chosen');
  });

  test('is silent where nothing is judged', () => {
    expect(sureness({ role: madeRole({ coverage: 'not-covered' }) })).toBeNull();
  });
});
