import { describe, expect, test } from 'vitest';
import { readZone } from '@/extraction/place/read-zone';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';

const rules = readingRules(guidePack());

/** Each place by its metro, else its city and state, else the state, else the country. */
function named(label: string): (string | null)[] {
  return readZone(label, rules).map(({ metro, city, state, country }) =>
    metro ? metro : city ? `${city}, ${state ?? country}` : (state ?? country),
  );
}

describe('the places of a pay zone', () => {
  test.each<[string, string[]]>([
    ['Tier 1 (NYC, SF Bay Area)', ['new-york', 'san-francisco']],
    ['Tier 2 (Seattle, LA, Boston, DC)', ['seattle', 'los-angeles', 'boston', 'washington-dc']],
    ['Zone 1: San Francisco, New York City', ['san-francisco', 'new-york']],
    [
      'Bay Area, Seattle Metro, and New York City Metro Area',
      ['san-francisco', 'seattle', 'new-york'],
    ],
    ['NYC or SF', ['new-york', 'san-francisco']],
    ['Colorado, Hawaii or Washington D.C.', ['CO', 'HI', 'washington-dc']],
    ['New York, New Jersey and Washington State', ['NY', 'NJ', 'WA']],
    ['New York or California', ['NY', 'CA']],
    ['Pacific zone (CA, WA, NY)', ['CA', 'WA', 'NY']],
    ['Austin, TX', ['austin']],
    ['Portland, ME and Austin, TX', ['Portland, ME', 'austin']],
    ['San Francisco, CA or New York, NY', ['san-francisco', 'new-york']],
    ['San Francisco Bay Area, California', ['san-francisco']],
    ['USA, WA, Seattle', ['seattle']],
    ['Washington, DC', ['washington-dc']],
    ['Toronto, Canada', ['Toronto, ON']],
    ['United States', ['US']],
    ['California (excludes SF Bay Area)', ['CA', 'san-francisco']],
    ['outside of California', ['CA']],
  ])('%s', (label, places) => {
    expect(named(label)).toEqual(places);
  });

  test.each(['Zone A', 'Level 2', 'Intern', 'Associate', 'Remote', 'everywhere else', ''])(
    '“%s” names none',
    (label) => {
      expect(named(label)).toEqual([]);
    },
  );
});
