import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { LevelId } from '@/posting/level';
import type { PayRange } from '@/posting/pay-range';
import type { Offer, Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { Assessment } from '@/scoring/assessment';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeLevel, madePay, madePlace, madePosting, madeRole } from './made-posting';

/** A worked case of the model, its figures computed by an independent implementation. */
interface WorkedCase {
  name: string;
  levels: [LevelId, ...LevelId[]];
  metro: string;
  /** Premium rules that the posting matches. */
  rules: string[];
  pay: Pick<PayRange, 'min' | 'max' | 'currency' | 'period'> | null;
  profile: Profile;
  offer?: Offer;
  expected: Partial<Assessment>;
}

const cases: WorkedCase[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'worked-cases.json'), 'utf8'),
);
const pack = guidePack();

test.each(cases)('$name', ({ levels, metro, rules, pay, profile, offer, expected }) => {
  const matched = pack.premiums.filter(({ id }) => rules.includes(id));
  const mentions = (kind: string) =>
    matched.filter((rule) => rule.kind === kind).map(({ id }) => ({ id, quote: id }));
  const posting = madePosting({
    role: madeRole({
      level: madeLevel(...levels),
      skills: mentions('skill'),
      domains: mentions('domain'),
    }),
    locations: metro === 'national' ? [] : [madePlace({ country: 'US', city: metro, metro })],
    pay: pay ? [madePay(pay)] : [],
  });

  const assessment = assess(posting, pack, profile, offer);

  expect(assessment).toMatchObject(expected);
  expect(assessment.metro).toBe(metro);
  expect(matched).toHaveLength(rules.length);
});
