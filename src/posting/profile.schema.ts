import * as z from 'zod/mini';
import { LEVEL_IDS } from './level';
import type { Profile } from './profile';

const dollars = z
  .number('This must be an amount in US dollars a year.')
  .check(
    z.minimum(10_000, 'This must be at least $10,000 a year.'),
    z.maximum(5_000_000, 'This must be at most $5,000,000 a year.'),
  );

/** What a year of something other than pay is worth to the user. */
const yearlyWorth = z
  .number('This must be an amount in US dollars a year.')
  .check(
    z.minimum(0, 'This cannot be below $0.'),
    z.maximum(500_000, 'This must be at most $500,000 a year.'),
  );

/** The most characters of a line of evidence. */
export const EVIDENCE_LENGTH = 200;

const evidenceLine = z
  .string('Evidence must be one line of text.')
  .check(
    z.minLength(1, 'The line must not be empty.'),
    z.maxLength(EVIDENCE_LENGTH, `This must be at most ${EVIDENCE_LENGTH} characters.`),
    z.regex(/^[^\r\n]*$/, 'This must be one line.'),
  );

const names = (what: string) =>
  z
    .array(z.string().check(z.maxLength(100)), `${what} must be a list of names.`)
    .check(z.maxLength(200, `${what} must be at most 200 names.`));

/** A profile that makes sense. The messages are for the user and stand beside the field. */
export const profileSchema: z.ZodMiniType<Profile> = z.object({
  level: z.exactOptional(
    z.enum(LEVEL_IDS, 'The level must be one of entry, mid, senior and staff.'),
  ),
  years: z.exactOptional(
    z
      .number('Years of experience must be a number.')
      .check(
        z.minimum(0, 'Years of experience cannot be below 0.'),
        z.maximum(60, 'Years of experience must be at most 60.'),
      ),
  ),
  skills: z.exactOptional(names('Skills')),
  metro: z.exactOptional(
    z
      .string('The home metro must be a name.')
      .check(z.minLength(1, 'The home metro must not be empty.'), z.maxLength(100)),
  ),
  currentBase: z.exactOptional(dollars),
  walkAway: z.exactOptional(dollars),
  stance: z.exactOptional(z.enum(['strong', 'cautious'], 'The stance must be strong or cautious.')),
  premiumWeight: z.exactOptional(
    z.enum(['published', 'half', 'off'], 'Premiums must count as published, half or off.'),
  ),
  stepsOff: z.exactOptional(names('Steps switched off')),
  evidence: z.exactOptional(
    z
      .record(z.string().check(z.maxLength(100)), evidenceLine)
      .check(
        z.refine(
          (lines) => Object.keys(lines).length <= 200,
          'Evidence must be at most 200 lines.',
        ),
      ),
  ),
  currentTotal: z.exactOptional(dollars),
  remote: z.exactOptional(
    z.object({
      preference: z.enum(
        ['prefer', 'neutral', 'avoid'],
        'The remote preference must be prefer, neutral or avoid.',
      ),
      worth: z.exactOptional(
        z
          .object({ low: yearlyWorth, high: yearlyWorth })
          .check(
            z.refine(({ low, high }) => low <= high, 'The low end must not be above the high end.'),
          ),
      ),
    }),
  ),
});
