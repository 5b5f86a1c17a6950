import * as z from 'zod/mini';
import { formatAnnual } from '@/posting/format-money';
import { LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import type { PremiumWeight, Profile, Stance } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';
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

type TypedField = 'years' | 'currentBase' | 'walkAway';

/** A typed field: `read` gives its number, undefined where nothing is typed, or words on why it is refused. */
function typedField(read: (typed: string) => number | undefined | { refused: string }) {
  return z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const value = read(typed);
      if (typeof value !== 'object') return value;
      context.issues.push({ code: 'custom', input: typed, message: value.refused });
      return undefined;
    }),
  );
}

/** What the profile's own schema says against a value; undefined when it fits. */
function misfit(field: TypedField, value: number): string | undefined {
  return profileSchema.safeParse({ [field]: value }).error?.issues[0]?.message;
}

const moneyField = (field: TypedField) =>
  typedField((typed) => {
    const input = parseMoneyInput(typed);
    if (input.kind === 'empty') return undefined;
    if (input.kind === 'unreadable') {
      return { refused: 'Enter one yearly amount in US dollars, such as 185,000 or $185k.' };
    }
    const words = misfit(field, input.amount);
    return words === undefined
      ? input.amount
      : { refused: `This reads as ${formatAnnual(input.amount)}. ${words}` };
  });

const yearsField = typedField((typed) => {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  if (!/^\d{1,4}(?:\.\d)?$/.test(trimmed))
    return { refused: 'Enter a number of years, such as 6.' };
  const words = misfit('years', Number(trimmed));
  return words === undefined ? Number(trimmed) : { refused: words };
});

/** Form values -> Profile. A field left empty is left out of the profile; each refusal names its field. */
export const profileFormSchema = z.pipe(
  z.object({
    level: z.enum(['', ...LEVEL_IDS]),
    years: yearsField,
    skills: z.array(z.string()),
    metro: z.string(),
    currentBase: moneyField('currentBase'),
    walkAway: moneyField('walkAway'),
    stance: z.enum(['strong', 'cautious']),
    premiumWeight: z.enum(['published', 'half', 'off']),
    stepsOff: z.array(z.string()),
  }),
  z.transform(
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
  ),
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
