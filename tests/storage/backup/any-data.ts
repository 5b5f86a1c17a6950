import {
  array,
  constant,
  constantFrom,
  dictionary,
  integer,
  option,
  record,
  uniqueArray,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Profile } from '@/posting/profile';
import { LEVEL_IDS } from '@/posting/level';
import { guidePack } from '@/scoring/packs/bundled-packs';
import type { ObservedPay } from '@/scoring/observed-pay';
import type { StoredCorrection, StoredEdit, StoredPack } from '@/storage/database';
import type { PostingHistory } from '@/storage/history/posting-history';
import type { Repost } from '@/storage/history/repost';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedPosting } from '@/storage/saved-posting';
import { madePay } from '../../scoring/made-posting';
import { anyCorrection } from '../../posting/any-correction';
import { anyHistory } from '../history/any-history';
import { madeJudged } from '../made-judged';

const time = integer({ min: 1, max: 60 });
const label = <T>(values: readonly T[]) => option(constantFrom(...values), { nil: undefined });

/** A saved posting as some device may hold it: any labels, each with its time or, as before there were any, none. */
function anySaved(key: string): Arbitrary<SavedPosting> {
  return record({
    title: constantFrom('ML Engineer', 'Staff ML Engineer “RAG”\n'),
    max: constantFrom(null, 240_000, 280_000),
    description: constantFrom('', 'Build models.', 'Ünïcode ✓ \u2028 "quotes" \\ and ],[\n'),
    savedAt: time,
    after: time,
    scored: constantFrom(true, false),
    status: label(SAVED_STATUSES),
    tags: label([['remote'], [], ['a', 'b']]),
    note: label(['', 'Met them at a meetup.']),
    nextStep: label([
      { text: 'Call', on: '2026-12-04' },
      { text: 'Ask', on: null },
    ]),
    times: option(
      dictionary(constantFrom('status', 'tags', 'note', 'nextStep'), time, { minKeys: 1 }),
      { nil: undefined },
    ),
  }).map(({ title, max, description, savedAt, after, scored, times, ...labels }) => {
    const judged = madeJudged({ key, title, description, pay: [madePay({ max })] });
    const { verdict, strength, unknownReason } = judged.assessment;
    return {
      key,
      ...judged,
      savedAt,
      updatedAt: savedAt + after,
      ...(scored && { verdictWhenSaved: { verdict, strength, unknownReason } }),
      ...Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined)),
      ...(times && { labelsEditedAt: times }),
    };
  });
}

const anyProfile: Arbitrary<Profile> = record(
  {
    level: constantFrom(...LEVEL_IDS),
    years: integer({ min: 0, max: 40 }),
    skills: constantFrom<string[][]>([], ['rag'], ['rag', 'agents']),
    currentBase: integer({ min: 50_000, max: 400_000 }),
    remote: constant({ preference: 'prefer' as const }),
  },
  { requiredKeys: [] },
);

const anyEdit: Arbitrary<StoredEdit> = record({
  value: integer({ min: 200_000, max: 210_000 }),
  editedAt: time,
}).map(({ value, editedAt }) => ({
  key: 'guide:bands:senior:low',
  pack: 'guide',
  edit: { kind: 'figure', pack: 'guide', list: 'bands', entry: 'senior', field: 'low', value },
  editedAt,
}));

const anyObserved: Arbitrary<ObservedPay> = record({
  key: constantFrom('given:1', 'given:2'),
  level: constantFrom(...LEVEL_IDS),
  metro: constant('austin'),
  low: constant(180_000),
  high: integer({ min: 180_000, max: 250_000 }),
  month: constantFrom('2026-10', '2026-11'),
});

const anyPack: Arbitrary<StoredPack> = record({
  version: integer({ min: 1, max: 3 }),
  active: constantFrom(true, false),
}).map(({ version, active }) => ({
  id: 'own-survey',
  kind: 'market',
  source: 'imported',
  active,
  document: { ...guidePack(), id: 'own-survey', version },
}));

/** What the rows of a database hold, and the profile. */
export interface MadeData {
  savedPostings: SavedPosting[];
  histories: PostingHistory[];
  corrections: StoredCorrection[];
  reposts: Repost[];
  packEdits: StoredEdit[];
  observedPay: ObservedPay[];
  packs: StoredPack[];
  profile: Profile;
}

const KEYS = ['given:1', 'given:2', 'linkedin:4012', 'json-ld:https://jobs.tessel.example/ä'];

function ofKeys<Row>(make: (key: string) => Arbitrary<Row>): Arbitrary<Row[]> {
  return uniqueArray(constantFrom(...KEYS), { maxLength: KEYS.length }).chain((keys) =>
    keys.length === 0
      ? constant([])
      : record(Object.fromEntries(keys.map((key) => [key, make(key)]))).map((rows) =>
          Object.values(rows),
        ),
  );
}

/** Any data of a user. */
export const anyData: Arbitrary<MadeData> = record({
  savedPostings: ofKeys(anySaved),
  histories: ofKeys(anyHistory),
  corrections: ofKeys((key) =>
    record({ key: constant(key), correction: anyCorrection, updatedAt: time }),
  ),
  reposts: ofKeys((key) =>
    record({
      key: constant(key),
      of: constantFrom(...KEYS),
      same: constantFrom(true, false),
      updatedAt: time,
    }),
  ),
  packEdits: array(anyEdit, { maxLength: 1 }),
  observedPay: uniqueArray(anyObserved, { selector: ({ key }) => key, maxLength: 2 }),
  packs: array(anyPack, { maxLength: 1 }),
  profile: anyProfile,
});
