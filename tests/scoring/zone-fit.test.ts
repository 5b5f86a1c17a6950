import { expect, test } from 'vitest';
import { isCatchAll, zoneFit } from '@/scoring/zone-fit';
import {
  AUSTIN,
  CALIFORNIA,
  COLORADO,
  madePay,
  madePlace,
  SAN_FRANCISCO,
  UNITED_STATES,
} from './made-posting';

const BAY_AREA = madePlace({
  raw: 'SF Bay Area',
  state: 'CA',
  country: 'US',
  metro: 'san-francisco',
});
const OAKLAND = madePlace({ city: 'Oakland', state: 'CA', country: 'US', metro: 'san-francisco' });
const FRESNO = madePlace({ city: 'Fresno', state: 'CA', country: 'US' });
const JERSEY_CITY = madePlace({
  raw: 'Jersey City',
  city: 'Jersey City',
  state: 'NJ',
  country: 'US',
  metro: 'new-york',
});
const NEW_YORK = madePlace({ state: 'NY', country: 'US', metro: 'new-york' });

test.each([
  ['San Francisco, CA', [SAN_FRANCISCO], SAN_FRANCISCO, 4],
  ['San Francisco, CA', [SAN_FRANCISCO], OAKLAND, 3],
  ['SF Bay Area', [BAY_AREA], OAKLAND, 3],
  ['SF Bay Area', [BAY_AREA], FRESNO, 0],
  ['Jersey City', [JERSEY_CITY], NEW_YORK, 3],
  ['California', [CALIFORNIA], FRESNO, 2],
  ['California', [CALIFORNIA], AUSTIN, 0],
  ['California, Colorado', [CALIFORNIA, COLORADO], FRESNO, 2],
  ['United States', [UNITED_STATES], AUSTIN, 1],
  ['Zone A', [], AUSTIN, 0],
  ['California (excluding SF Bay Area)', [CALIFORNIA, BAY_AREA], FRESNO, 2],
  ['California (excluding SF Bay Area)', [CALIFORNIA, BAY_AREA], OAKLAND, 0],
  ['Outside of California', [CALIFORNIA], FRESNO, 0],
  ['All other locations in the United States', [UNITED_STATES], AUSTIN, 0],
])('%s: how closely it names a place', (zone, zonePlaces, place, fit) => {
  expect(zoneFit(madePay({ zone, zonePlaces }), place)).toBe(fit);
});

test.each([
  ['All other locations in the United States', [UNITED_STATES], true],
  ['Outside of California', [CALIFORNIA], true],
  ['Elsewhere', [], true],
  ['California (excluding SF Bay Area)', [CALIFORNIA, BAY_AREA], false],
  ['California', [CALIFORNIA], false],
  [null, [], false],
])('%s names only what it leaves out: %s', (zone, zonePlaces, catchAll) => {
  expect(isCatchAll(madePay({ zone, zonePlaces }))).toBe(catchAll);
});
