import { describe, expect, it } from 'vitest';
import type { Correction } from '@/posting/correction';
import type { PageReading } from '@/posting/page-reading';
import type { Profile } from '@/posting/profile';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { judgeReading } from '@/service/judge-reading';
import { stepQuotes } from '@/service/step-quotes';
import { found, madeReading } from '../messaging/made-reading';

/** The quotes of a reading's steps, by kind of step: one of each kind. */
function quotesOf(
  reading: Partial<PageReading>,
  profile: Profile = {},
  correction: Correction | null = null,
): Record<string, string | undefined> {
  const { judged } = judgeReading(madeReading(reading), { pack: guidePack(), profile }, correction);
  const quotes = stepQuotes(judged);
  const { steps } = judged.assessment;
  return Object.fromEntries(steps.map(({ kind, rule }) => [kind, quotes[rule]]));
}

describe('the words behind the steps', () => {
  it('are those of the title, the place and the text', () => {
    const description = 'You will build retrieval-augmented generation for our search.';
    expect(quotesOf({ description: found(description) })).toMatchObject({
      level: 'Senior',
      geo: 'San Francisco, CA',
      skill: description,
    });
  });

  it('are the whole title where it names two levels apart', () => {
    const title = 'Senior or Staff Machine Learning Engineer';
    expect(quotesOf({ title: found(title) })).toMatchObject({ level: title });
  });

  it('are the years that the text asks for', () => {
    expect(
      quotesOf({
        title: found('Machine Learning Engineer'),
        description: found('6+ years of experience in machine learning.'),
      }).level,
    ).toContain('6+ years');
  });

  it('are none for what is assumed, of the profile, or set by the user', () => {
    const title = found('Machine Learning Engineer');
    expect(quotesOf({ title }).level).toBeUndefined();
    const none = { level: undefined, geo: undefined };
    expect(quotesOf({ title, locations: [] }, { years: 9 })).toMatchObject(none);
    expect(quotesOf({}, {}, { level: 'staff', metro: 'austin' })).toMatchObject(none);
  });
});
