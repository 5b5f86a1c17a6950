import type { LevelId } from '@/posting/level';
import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { RoleReading } from '@/posting/role';

/** A posted base range in US dollars a year; the parts given replace its own. */
export function madePay(parts: Partial<PayRange> = {}): PayRange {
  return {
    min: 200_000,
    max: 260_000,
    currency: 'USD',
    period: 'year',
    component: 'base',
    zone: null,
    zonePlaces: [],
    level: null,
    provenance: 'employer-text',
    quote: '$200,000 - $260,000',
    rule: 'made',
    ...parts,
  };
}

/** A place with nothing known but the parts given. */
export function madePlace(parts: Partial<Place> = {}): Place {
  return { raw: '', city: null, state: null, country: null, metro: null, ...parts };
}

/** San Francisco, as the place reader resolves it. */
export const SAN_FRANCISCO = madePlace({
  raw: 'San Francisco, CA',
  city: 'San Francisco',
  state: 'CA',
  country: 'US',
  metro: 'san-francisco',
});

export const AUSTIN = madePlace({
  raw: 'Austin, TX',
  city: 'Austin',
  state: 'TX',
  country: 'US',
  metro: 'austin',
});

export const TORONTO = madePlace({
  raw: 'Toronto, ON',
  city: 'Toronto',
  state: 'ON',
  country: 'CA',
});

export const CALIFORNIA = madePlace({ raw: 'California', state: 'CA', country: 'US' });

export const COLORADO = madePlace({ raw: 'Colorado', state: 'CO', country: 'US' });

export const UNITED_STATES = madePlace({ raw: 'United States', country: 'US' });

/** A user who has told nothing of themself. */
export const NOBODY: Profile = {};

/** A covered role at the given level, with the given skill and domain rules matched. */
export function madeRole(parts: Partial<RoleReading> = {}): RoleReading {
  return {
    coverage: 'covered',
    reason: 'The title names machine learning.',
    level: {
      ids: ['senior'],
      confidence: 'stated',
      evidence: 'Senior',
      rule: 'title',
      unlevelled: false,
    },
    internship: false,
    skills: [],
    domains: [],
    ...parts,
  };
}

export function madeLevel(...ids: [LevelId, ...LevelId[]]): RoleReading['level'] {
  return { ...madeRole().level, ids };
}

/** A senior posting with one posted range and no place, changed by the parts given. */
export function madePosting(parts: Partial<Posting> = {}): Posting {
  return {
    key: 'given:1',
    site: 'given',
    postingId: '1',
    url: 'https://jobs.tessel.example/1',
    title: 'Senior Machine Learning Engineer',
    company: 'Tessel Robotics',
    locations: [],
    workplace: 'unknown',
    remoteScope: null,
    employmentTypes: [],
    description: 'Build and ship models.',
    pay: [madePay()],
    payAbsence: null,
    role: madeRole(),
    closed: false,
    traces: {},
    health: [],
    ...parts,
  };
}
