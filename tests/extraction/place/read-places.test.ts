import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '@/extraction/place/read-places';
import type { PostedPlace } from '@/posting/page-reading';
import type { ReadingRules } from '@/posting/reading-rules';

const rules: ReadingRules = {
  metros: [
    {
      id: 'san-francisco',
      names: [
        'San Francisco Bay Area',
        'Silicon Valley',
        'San Francisco, CA',
        'Santa Clara, CA',
        'Alameda County, CA',
      ],
    },
    { id: 'new-york', names: ['NYC', 'Long Island', 'New York, NY', 'Jersey City, NJ'] },
    { id: 'dallas', names: ['Dallas/Fort Worth', 'Dallas, TX', 'Fort Worth, TX'] },
    { id: 'boston', names: ['Greater Boston', 'Cambridge, MA', 'Salem, NH'] },
    { id: 'austin', names: ['Austin, TX'] },
    { id: 'washington-dc', names: ['Washington, DC', 'Arlington, VA'] },
  ],
  premiums: [],
};

/** "city/state/country/metro", "-" for what is not known. */
function read(...posted: (string | PostedPlace)[]): string[] {
  const places = posted.map((place) => (typeof place === 'string' ? { text: place } : place));
  return readPlaces(places, rules).places.map(({ city, state, country, metro }) =>
    [city, state, country, metro].map((part) => part ?? '-').join('/'),
  );
}

const SF = 'San Francisco/CA/US/san-francisco';
const NYC = 'New York/NY/US/new-york';

describe('one place', () => {
  it.each([
    ['San Francisco, CA', SF],
    ['San Francisco, California', SF],
    ['San Francisco, California, United States', SF],
    ['San Francisco, CA, USA', SF],
    ['San Francisco, CA 94105', SF],
    ['San Francisco, CA, US, 94105-1234', SF],
    ['SAN FRANCISCO, CA, US', SF],
    ['San Francisco', SF],
    ['SF', SF],
    ['San Francisco, CA (HQ)', SF],
    ['San Francisco Office', SF],
    ['Hub - San Francisco', SF],
    ['US-CA-San Francisco', SF],
    ['CA-San Francisco', SF],
    ['United States-California-San Francisco', SF],
    ['US, CA, San Francisco', SF],
    ['United States, California, San Francisco', SF],
    ['CA | San Francisco (12 Sample St | X1, United States', SF],
    ['12 Sample Street, San Francisco, CA 94105', SF],
    ['Mission Branch - San Francisco, CA 94105', SF],
    ['San Francisco CA', SF],
    ['USA-NY-New York City', NYC],
    ['New York, New York', NYC],
    ['New York, NY, United States', NYC],
    ['NYC', NYC],
    ['New York', NYC],
    ['Santa Clara, Santa Clara County, CA', 'Santa Clara/CA/US/san-francisco'],
    ['Washington, DC', 'Washington/DC/US/washington-dc'],
    ['Washington, D.C.', 'Washington/DC/US/washington-dc'],
    ['St. Louis, MO', 'St. Louis/MO/US/-'],
    ['Columbus, Ohio Metropolitan Area', 'Columbus/OH/US/-'],
    ['Winston-Salem, NC', 'Winston-Salem/NC/US/-'],
    ['Toronto, ON, CA, M5C 2V9', 'Toronto/ON/CA/-'],
    ['Toronto, Ontario, Canada', 'Toronto/ON/CA/-'],
    ['Canada, QC, Montreal', 'Montreal/QC/CA/-'],
    ['Perth, WA', 'Perth/WA/AU/-'],
    ['Fitzroy VIC 3065', 'Fitzroy/VIC/AU/-'],
    ['Victoria, BC', 'Victoria/BC/CA/-'],
    ['London, England, United Kingdom', 'London/England/GB/-'],
    ['London, Greater London, England, United Kingdom', 'London/England/GB/-'],
    ['Bengaluru, Karnataka, India', 'Bengaluru/Karnataka/IN/-'],
    ['Estonia, Harjumaa, Tallinn', 'Tallinn/Harjumaa/EE/-'],
    ['Italy - Rome', 'Rome/-/IT/-'],
    ['US - Smallville, KS', 'Smallville/KS/US/-'],
    ['IN | Pune, India', 'Pune/-/IN/-'],
    ['DE, Berlin', 'Berlin/-/DE/-'],
    ['Singapore-Singapore', 'Singapore/-/SG/-'],
    ['Lyon (France)', 'Lyon/-/FR/-'],
    ['Warsaw, POL', 'Warsaw/-/PL/-'],
    ['Ghent', 'Ghent/-/BE/-'],
    ['Singapore', 'Singapore/-/SG/-'],
    ['Tbilisi, Georgia', 'Tbilisi/-/GE/-'],
    ['Gurugram, HR', 'Gurugram/HR/IN/-'],
    ['Porto Alegre, RS, Brazil', 'Porto Alegre/RS/BR/-'],
    ['Makati City, Metro Manila, Philippines', 'Makati/-/PH/-'],
    ['LA', 'Los Angeles/CA/US/-'],
    ['Washington, DC Metro', 'Washington/DC/US/washington-dc'],
    ['Smallville', 'Smallville/-/-/-'],
    ['NY, NY', 'New York/NY/US/new-york'],
    ['📍 Denver, CO', 'Denver/CO/US/-'],
    ['🇩🇪 Berlin', 'Berlin/-/DE/-'],
    ['Location: Denver, CO', 'Denver/CO/US/-'],
    ['HQ (Denver)', 'Denver/CO/US/-'],
    ['IN-KA-Bangalore', 'Bangalore/-/IN/-'],
    ['US-NC-Winston-Salem', 'Winston-Salem/NC/US/-'],
    ['Suwon, Gyeonggi-do, Korea', 'Suwon/Gyeonggi-do/KR/-'],
    ['Ciudad de México, CDMX, Mexico', 'Ciudad de México/CDMX/MX/-'],
    ['Watford City, ND', 'Watford City/ND/US/-'],
    ['Taipei City, Taiwan', 'Taipei/-/TW/-'],
    ['Cambridge', 'Cambridge/-/-/-'],
    ['Bengaluru / Bangalore', 'Bengaluru/-/IN/-'],
    ['Austin, TX, and 2 other locations', 'Austin/TX/US/austin'],
    ['Austin, TX | Full-time', 'Austin/TX/US/austin'],
    ['Remote - US: East Coast', '-/-/US/-'],
    ['Remote - Germany (CET +/- 2)', '-/-/DE/-'],
    ['Hybrid: Austin, TX (2 days/week)', 'Austin/TX/US/austin'],
    ['Remote (must be in Oregon)', '-/OR/US/-'],
  ])('%s', (text, place) => {
    expect(read(text)).toEqual([place]);
  });
});

describe('codes that are a US state and a country', () => {
  it.each([
    ['Dover, DE 19901', 'Dover/DE/US/-'],
    ['Dinkelsbühl, DE, 91550', 'Dinkelsbühl/-/DE/-'],
    ['Munich, DE', 'Munich/-/DE/-'],
    ['Mannheim, BW, DE, 68163', 'Mannheim/BW/DE/-'],
    ['Hyderabad, IN', 'Hyderabad/-/IN/-'],
    ['Gary, IN', 'Gary/IN/US/-'],
    ['Chennai, TN', 'Chennai/TN/IN/-'],
    ['Memphis, TN', 'Memphis/TN/US/-'],
    ['Toronto, CA', 'Toronto/ON/CA/-'],
    ['Dublin, CA', 'Dublin/CA/US/-'],
    ['Medellín, CO', 'Medellín/-/CO/-'],
    ['Vancouver, WA', 'Vancouver/WA/US/-'],
    ['Valladolid, VA, ES, 47001', 'Valladolid/VA/ES/-'],
    ['Cambridge, MA', 'Cambridge/MA/US/boston'],
    ['Paris, TX, US', 'Paris/TX/US/-'],
  ])('%s', (text, place) => {
    expect(read(text)).toEqual([place]);
  });
});

describe('a state, a country, an area', () => {
  it.each([
    ['New York, United States', '-/NY/US/-'],
    ['CA, US', '-/CA/US/-'],
    ['United States', '-/-/US/-'],
    ['Washington', '-/-/US/-'],
    ['San Francisco Bay Area', '-/CA/US/san-francisco'],
    ['Silicon Valley, CA', '-/CA/US/san-francisco'],
    ['Alameda County, CA', '-/CA/US/san-francisco'],
    ['Dallas/Fort Worth', '-/TX/US/dallas'],
    ['Greater Boston', '-/-/US/boston'],
    ['England, United Kingdom', '-/England/GB/-'],
    ['Any city, TX, US, 99999', '-/TX/US/-'],
    ['United States, Multiple Locations', '-/-/US/-'],
  ])('%s', (text, place) => {
    expect(read(text)).toEqual([place]);
  });
});

describe('several places', () => {
  it.each([
    ['San Francisco, CA • New York, NY • United States', [SF, NYC, '-/-/US/-']],
    ['San Francisco, CA | New York City, NY', [SF, NYC]],
    ['San Francisco, CA; New York, NY', [SF, NYC]],
    ['San Francisco, New York', [SF, NYC]],
    ['San Francisco, CA, New York, NY', [SF, NYC]],
    ['NYC or SF', [NYC, SF]],
    ['San Francisco, CA & New York, NY', [SF, NYC]],
    ['San Francisco, CA +3 more', [SF]],
    ['US-CA-San Francisco, US-NY-New York', [SF, NYC]],
    ['San Francisco; SF; San Francisco, CA', [SF]],
    ['Dublin, Ireland; Madrid, Spain', ['Dublin/-/IE/-', 'Madrid/-/ES/-']],
    ['Port of Spain, Trinidad and Tobago', ['Port of Spain/-/TT/-']],
    ['Texas, Colorado', ['-/TX/US/-', '-/CO/US/-']],
    ['Texas, New York, Washington', ['-/TX/US/-', '-/NY/US/-', '-/WA/US/-']],
    ['New York, New Jersey', ['-/NY/US/-', '-/NJ/US/-']],
    ['Pacific zone (CA, OR, WA)', ['-/CA/US/-', '-/OR/US/-', '-/WA/US/-']],
    [
      'San Francisco Bay Area, Dallas, and Greater Boston',
      ['-/CA/US/san-francisco', 'Dallas/TX/US/dallas', '-/-/US/boston'],
    ],
    ['United States residents', ['-/-/US/-']],
  ])('%s', (text, places) => {
    expect(read(text)).toEqual(places);
  });

  it('reads each posted line, in order', () => {
    expect(read('New York, NY', 'San Francisco, CA')).toEqual([NYC, SF]);
  });
});

describe('workplace and remote scope in place lines', () => {
  it.each([
    ['Remote', 'remote', null, []],
    ['Remote - US', 'remote', 'US', ['-/-/US/-']],
    ['Remote, US', 'remote', 'US', ['-/-/US/-']],
    ['Remote (US only)', 'remote', 'US', ['-/-/US/-']],
    ['US - Remote', 'remote', 'US', ['-/-/US/-']],
    ['United States (Remote)', 'remote', 'United States', ['-/-/US/-']],
    ['Remote - California', 'remote', 'California', ['-/CA/US/-']],
    ['Remote in Austin, TX 78701', 'remote', 'Austin, TX 78701', ['Austin/TX/US/austin']],
    ['SF / NYC / Remote (US)', 'remote', 'US', [SF, NYC]],
    ['New York, NY; Remote (US); Remote (Canada)', 'remote', 'US, Canada', [NYC]],
    ['Hybrid - Dallas, TX', 'hybrid', null, ['Dallas/TX/US/dallas']],
    ['Dallas, TX (Hybrid)', 'hybrid', null, ['Dallas/TX/US/dallas']],
    ['Remote or Hybrid - NYC', 'hybrid', null, [NYC]],
    ['In-office: Dallas, TX', 'onsite', null, ['Dallas/TX/US/dallas']],
    ['Home based - Worldwide', 'remote', 'Worldwide', []],
    ['Anywhere in the US', 'remote', 'the US', ['-/-/US/-']],
    ['Remote - Pacific Time Zone', 'remote', 'Pacific Time Zone', []],
    ['Dallas, TX', 'unknown', null, ['Dallas/TX/US/dallas']],
  ])('%s', (text, workplace, remoteScope, places) => {
    const reading = readPlaces([{ text }], rules);
    expect(reading).toMatchObject({ workplace, remoteScope });
    expect(read(text)).toEqual(places);
  });
});

describe('structured places', () => {
  it.each<[PostedPlace, string]>([
    [{ text: 'x', city: 'San Francisco', region: 'CA', country: 'US' }, SF],
    [{ text: 'x', city: 'San Francisco', region: 'California', country: 'United States' }, SF],
    [{ text: 'x', city: 'San Francisco, CA', country: 'usa' }, SF],
    [{ text: 'x', city: 'San Francisco', region: 'San Francisco' }, SF],
    [{ text: 'x', city: 'Walldorf', region: 'BW', country: 'DE' }, 'Walldorf/BW/DE/-'],
    [{ text: 'x', city: 'Walldorf', country: 'DE' }, 'Walldorf/-/DE/-'],
    [{ text: 'x', region: 'TX', country: 'US' }, '-/TX/US/-'],
    [{ text: 'x', country: 'IN' }, '-/-/IN/-'],
    [{ text: 'x', city: 'Remote', country: 'US' }, '-/-/US/-'],
    [{ text: 'San Francisco, CA' }, SF],
  ])('%o', (posted, place) => {
    expect(read(posted)).toEqual([place]);
  });
});

describe('lines that name no place', () => {
  it.each(['Select', 'Multiple Locations', '2 Locations', '+3 more', 'N/A', 'EMEA', 'Any office'])(
    '%s',
    (text) => {
      expect(readPlaces([{ text }], rules).places).toEqual([
        { raw: text, city: null, state: null, country: null, metro: null },
      ]);
    },
  );

  it('has no place for an empty line', () => {
    expect(read('', '  ')).toEqual([]);
  });
});

it('keeps the words of each place', () => {
  expect(readPlaces([{ text: 'SF / NYC (HQ)' }], rules).places.map(({ raw }) => raw)).toEqual([
    'SF',
    'NYC (HQ)',
  ]);
});

const tidy = (words: string) => words.normalize('NFKC').replace(/\s+/g, ' ').trim();

it('reads hostile lines to places that keep their words', () => {
  const pieces = fc.constantFrom(
    'CA',
    'New York',
    ', ',
    ' - ',
    '(',
    ')',
    ' / ',
    'Remote',
    '|',
    '-',
    '\n',
    ' and ',
    '94105',
    'São',
    '+',
  );
  const mixed = fc.array(pieces, { maxLength: 100 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.oneof(mixed, fc.string()), (text) => {
      const { places } = readPlaces(
        [{ text }, { text, city: text, region: text, country: text }],
        rules,
      );
      expect(places.filter(({ raw }) => !tidy(text).includes(tidy(raw)))).toEqual([]);
    }),
  );
});
