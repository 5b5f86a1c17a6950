import * as fc from 'fast-check';
import { MOST_VERSIONS } from '@/storage/history/posting-history';
import type { PostingHistory, SeenVersion } from '@/storage/history/posting-history';
import { mergeHistory } from '@/storage/history/merge-history';
import { madePay } from '../../scoring/made-posting';

const time = fc.integer({ min: 0, max: 50 });

const anyVersion: fc.Arbitrary<SeenVersion> = fc
  .record({
    at: time,
    length: time,
    title: fc.constantFrom('Machine Learning Engineer', 'Staff Machine Learning Engineer'),
    places: fc.constantFrom<string[][]>([], ['Austin, TX'], ['Austin, TX', 'Remote']),
    max: fc.constantFrom(null, 220_000, 240_000),
    closed: fc.boolean(),
    text: fc.constantFrom('', 'Build models.', 'Build and ship models.'),
  })
  .map(({ at, length, max, ...others }) => {
    const { min, currency, period, component, zone, level, quote } = madePay();
    const pay = { min, max, currency, period, component, zone, level, quote };
    return { firstSeenAt: at, lastSeenAt: at + length, ...others, pay: [pay] };
  });

/** Any history of a posting, as the database may hold it. */
export function anyHistory(key: string): fc.Arbitrary<PostingHistory> {
  return fc
    .record({
      key: fc.constant(key),
      lastSeenAt: time,
      versions: fc.array(anyVersion, { maxLength: MOST_VERSIONS }),
    })
    .map((history) => mergeHistory(history, history));
}
