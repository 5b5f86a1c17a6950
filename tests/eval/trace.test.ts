import { beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { untraced } from '../scoring/untraced';
import { CASE_KINDS, ownCases } from './own-case';
import { postingsOf, type PostingOfRecord } from './postings-of';

const pack = guidePack();

const PROFILES: Record<string, Profile> = {
  nobody: {},
  'someone with a home, skills and a floor': {
    metro: 'seattle',
    skills: ['rag', 'fine-tuning'],
    currentBase: 190_000,
    stance: 'cautious',
  },
  'someone who switched things off': {
    premiumWeight: 'half',
    stepsOff: ['cap', 'mlops'],
    walkAway: 240_000,
  },
};

describe.each(CASE_KINDS)('every figure shown for a posting traces: %s', (kind) => {
  const postings: PostingOfRecord[] = [];

  beforeAll(async () => {
    const lines = ownCases(kind).map(({ record }) => JSON.stringify(record));
    for await (const posting of postingsOf(lines, pack)) postings.push(posting);
  });

  test.each(Object.entries(PROFILES))('to %s', (_, profile) => {
    const loose = postings.flatMap(({ record, posting }) =>
      [undefined, { base: 205_000 }].flatMap((offer) => {
        const assessment = assess(posting, pack, profile, offer);
        const lines = untraced(assessment, { posting, pack, profile, offer });
        return lines.map((line) => `${record.id}: ${line}`);
      }),
    );

    expect(loose).toEqual([]);
    expect(postings.length).toBeGreaterThan(20);
  });
});
