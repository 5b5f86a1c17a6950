import { describe, expect, test } from 'vitest';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import {
  AUSTIN,
  COLORADO,
  madePay,
  madePlace,
  madePosting,
  NOBODY,
  SAN_FRANCISCO,
  UNITED_STATES,
} from './made-posting';

const pack = guidePack();

describe('place', () => {
  test.each<
    [
      name: string,
      posting: Parameters<typeof madePosting>[0],
      profile: Profile,
      metro: string,
      note: string,
    ]
  >([
    [
      'remote follows the worker',
      { workplace: 'remote', locations: [SAN_FRANCISCO] },
      { metro: 'madison' },
      'madison',
      'home-metro-used',
    ],
    [
      'remote, home unknown',
      { workplace: 'remote', locations: [SAN_FRANCISCO] },
      {},
      'national',
      'assumed-national',
    ],
    ['place unknown, home known', {}, { metro: 'boston' }, 'boston', 'home-metro-used'],
    [
      'the country alone tells no place',
      { locations: [UNITED_STATES] },
      { metro: 'boston' },
      'boston',
      'home-metro-used',
    ],
    [
      'a city outside every metro is not the home',
      { locations: [madePlace({ city: 'Boise', state: 'ID', country: 'US' })] },
      { metro: 'boston' },
      'national',
      'assumed-national',
    ],
    [
      'a metro that the pack does not know',
      { locations: [madePlace({ city: 'Boise', country: 'US', metro: 'boise' })] },
      {},
      'national',
      'assumed-national',
    ],
    [
      'a home that the pack does not know',
      { workplace: 'remote' },
      { metro: 'atlantis' },
      'national',
      'assumed-national',
    ],
    ['a derived place is said to be one', { locations: [AUSTIN] }, {}, 'austin', 'derived-place'],
  ])('%s', (_name, parts, profile, metro, note) => {
    const assessment = assess(madePosting(parts), pack, profile);

    expect(assessment.metro).toBe(metro);
    expect(assessment.notes).toContain(note);
  });

  test('remote adds no money to the market band', () => {
    const onsite = assess(madePosting({ workplace: 'onsite' }), pack, NOBODY);
    const remote = assess(madePosting({ workplace: 'remote' }), pack, NOBODY);

    expect(remote.market).toEqual(onsite.market);
  });

  test.each([
    ['a zone of metros is judged in the first', [SAN_FRANCISCO], 'san-francisco'],
    [
      'a zone of states that names one city beside them is not',
      [COLORADO, SAN_FRANCISCO],
      'national',
    ],
  ])('%s', (_name, zonePlaces, metro) => {
    const pay = [madePay({ zone: zonePlaces.map(({ raw }) => raw).join(', '), zonePlaces })];

    expect(assess(madePosting({ pay, locations: [UNITED_STATES] }), pack, NOBODY).metro).toBe(
      metro,
    );
  });
});
