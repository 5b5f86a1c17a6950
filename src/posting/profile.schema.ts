import * as z from 'zod/mini';
import { LEVEL_IDS } from './level';
import type { Profile } from './profile';
import { PROFILE_BOUNDS, type ProfileProblem } from './profile-problem';

const { pay, worth, years, line, entries } = PROFILE_BOUNDS;

/** The message of an issue: a code, for the words to be found by. */
const problem = (code: ProfileProblem): string => code;

const dollars = z
  .number(problem('no-amount'))
  .check(
    z.minimum(pay.least, problem('pay-too-low')),
    z.maximum(pay.most, problem('pay-too-high')),
  );

/** What a year of something other than pay is worth to the user. */
const yearlyWorth = z
  .number(problem('no-amount'))
  .check(
    z.minimum(worth.least, problem('worth-too-low')),
    z.maximum(worth.most, problem('worth-too-high')),
  );

const evidenceLine = z
  .string(problem('no-line'))
  .check(
    z.minLength(1, problem('empty-line')),
    z.maxLength(line, problem('line-too-long')),
    z.regex(/^[^\r\n]*$/, problem('several-lines')),
  );

const names = z
  .array(z.string().check(z.maxLength(100)), problem('no-list'))
  .check(z.maxLength(entries, problem('list-too-long')));

/** A profile that makes sense. The messages are codes: see `profileProblemWords`. */
export const profileSchema: z.ZodMiniType<Profile> = z.object({
  level: z.exactOptional(z.enum(LEVEL_IDS, problem('unknown-level'))),
  years: z.exactOptional(
    z
      .number(problem('no-number'))
      .check(
        z.minimum(years.least, problem('years-too-low')),
        z.maximum(years.most, problem('years-too-high')),
      ),
  ),
  skills: z.exactOptional(names),
  metro: z.exactOptional(
    z.string(problem('no-name')).check(z.minLength(1, problem('empty-name')), z.maxLength(100)),
  ),
  currentBase: z.exactOptional(dollars),
  walkAway: z.exactOptional(dollars),
  stance: z.exactOptional(z.enum(['strong', 'cautious'], problem('unknown-stance'))),
  premiumWeight: z.exactOptional(z.enum(['published', 'half', 'off'], problem('unknown-weight'))),
  stepsOff: z.exactOptional(names),
  evidence: z.exactOptional(
    z
      .record(z.string().check(z.maxLength(100)), evidenceLine)
      .check(z.refine((lines) => Object.keys(lines).length <= entries, problem('too-many-lines'))),
  ),
  currentTotal: z.exactOptional(dollars),
  remote: z.exactOptional(
    z.object({
      preference: z.enum(['prefer', 'neutral', 'avoid'], problem('unknown-preference')),
      worth: z.exactOptional(
        z
          .object({ low: yearlyWorth, high: yearlyWorth })
          .check(z.refine(({ low, high }) => low <= high, problem('ends-crossed'))),
      ),
    }),
  ),
});
