import { z } from 'zod';
import { LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import type { PremiumWeight, Profile, Stance } from '@/posting/profile';
import { moneyInputText, parseMoneyInput } from './parse-money-input';

/** The profile as the form holds it: what stands in each field, as typed. */
export interface ProfileFormValues {
  level: LevelId | '';
  years: string;
  skills: string[];
  metro: string;
  currentBase: string;
  walkAway: string;
  stance: Stance;
  premiumWeight: PremiumWeight;
  stepsOff: string[];
}

const moneyField = z.string().transform((typed, context) => {
  const read = parseMoneyInput(typed);
  if (read.kind === 'refused') {
    context.addIssue({ code: 'custom', message: read.message });
    return z.NEVER;
  }
  return read.kind === 'amount' ? read.amount : undefined;
});

const yearsField = z.string().transform((typed, context) => {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  const years = /^\d{1,2}(?:\.\d)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (!(years <= 60)) {
    context.addIssue({
      code: 'custom',
      message: 'Enter years as a number from 0 to 60, such as 6.',
    });
    return z.NEVER;
  }
  return years;
});

/** Form values -> Profile. A field left empty is left out of the profile; each refusal names its field. */
export const profileFormSchema = z
  .object({
    level: z.enum(['', ...LEVEL_IDS]),
    years: yearsField,
    skills: z.array(z.string()),
    metro: z.string(),
    currentBase: moneyField,
    walkAway: moneyField,
    stance: z.enum(['strong', 'cautious']),
    premiumWeight: z.enum(['published', 'half', 'off']),
    stepsOff: z.array(z.string()),
  })
  .transform(
    ({ level, years, skills, metro, currentBase, walkAway, stepsOff, ...choices }): Profile => ({
      ...choices,
      ...(level && { level }),
      ...(years !== undefined && { years }),
      ...(skills.length > 0 && { skills }),
      ...(metro && { metro }),
      ...(currentBase !== undefined && { currentBase }),
      ...(walkAway !== undefined && { walkAway }),
      ...(stepsOff.length > 0 && { stepsOff }),
    }),
  );

/** Profile -> form values; the inverse of `profileFormSchema`. */
export function profileFormValues(profile: Profile): ProfileFormValues {
  return {
    level: profile.level ?? '',
    years: profile.years?.toString() ?? '',
    skills: profile.skills ?? [],
    metro: profile.metro ?? '',
    currentBase: moneyInputText(profile.currentBase),
    walkAway: moneyInputText(profile.walkAway),
    stance: profile.stance ?? 'strong',
    premiumWeight: profile.premiumWeight ?? 'published',
    stepsOff: profile.stepsOff ?? [],
  };
}
