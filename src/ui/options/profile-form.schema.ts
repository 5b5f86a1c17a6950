import * as z from 'zod/mini';
import { formatAnnual } from '@/words/format-money';
import { LEVEL_IDS } from '@/posting/level';
import type { LevelId } from '@/posting/level';
import type { AnnualRange } from '@/posting/money';
import type { PremiumWeight, Profile, RemotePreference, Stance } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';
import { t } from '@/words/t';
import { profileProblemWords } from '@/words/profile-problem-words';
import { oneLine } from './one-line';
import { moneyInputText, parseMoneyInput } from '@/ui/components/parse-money-input';

/** The profile as the form holds it: what stands in each field, as typed. */
export interface ProfileFormValues {
  level: LevelId | '';
  years: string;
  skills: string[];
  /** By skill rule id; lines of skills that are not checked are kept. */
  evidence: Record<string, string>;
  metro: string;
  currentBase: string;
  currentTotal: string;
  walkAway: string;
  remote: RemotePreference['preference'];
  remoteWorth: { low: string; high: string };
  stance: Stance;
  premiumWeight: PremiumWeight;
  stepsOff: string[];
}

/** What the profile's own schema says against a part of a profile; undefined when it fits. */
function misfit(part: Profile): string | undefined {
  const problem = profileSchema.safeParse(part).error?.issues[0]?.message;
  return problem === undefined ? undefined : profileProblemWords(problem);
}

/** A typed field: `read` gives its value, undefined where nothing is typed, or words on why it is refused. */
function typedField<T extends number | string>(
  read: (typed: string) => T | undefined | { refused: string },
) {
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

/** @param asPart the amount in its place in a profile, for the profile's own schema to judge */
const moneyField = (asPart: (amount: number) => Profile) =>
  typedField((typed) => {
    const input = parseMoneyInput(typed);
    if (input.kind === 'empty') return undefined;
    if (input.kind === 'unreadable') {
      return { refused: t('options.problem.unreadable_amount') };
    }
    const words = misfit(asPart(input.amount));
    return words === undefined
      ? input.amount
      : {
          refused: t('options.problem.readsAs', {
            amount: formatAnnual(input.amount),
            problem: words,
          }),
        };
  });

const yearsField = typedField((typed) => {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  if (!/^\d{1,4}(?:\.\d)?$/.test(trimmed))
    return { refused: t('options.problem.unreadable_years') };
  const words = misfit({ years: Number(trimmed) });
  return words === undefined ? Number(trimmed) : { refused: words };
});

const evidenceField = typedField((typed) => {
  const line = oneLine(typed);
  if (line === '') return undefined;
  const words = misfit({ evidence: { skill: line } });
  return words === undefined ? line : { refused: words };
});

const worthField = moneyField((amount) => ({
  remote: { preference: 'prefer', worth: { low: amount, high: amount } },
}));

/** Both ends or neither, the low one first. */
const remoteWorthField = z.pipe(
  z.object({ low: worthField, high: worthField }),
  z.transform(({ low, high }, context): AnnualRange | undefined => {
    const refuse = (end: 'low' | 'high', message: string) => {
      context.issues.push({ code: 'custom', input: { low, high }, message, path: [end] });
      return undefined;
    };
    if (low === undefined && high === undefined) return undefined;
    if (low === undefined) return refuse('low', t('options.problem.one_end'));
    if (high === undefined) return refuse('high', t('options.problem.one_end'));
    if (low > high) return refuse('high', t('options.problem.high_below_low'));
    return { low, high };
  }),
);

/** Form values -> Profile. A field left empty is left out of the profile; each refusal names its field. */
export const profileFormSchema = z.pipe(
  z.object({
    level: z.enum(['', ...LEVEL_IDS]),
    years: yearsField,
    skills: z.array(z.string()),
    evidence: z.record(z.string(), evidenceField),
    metro: z.string(),
    currentBase: moneyField((currentBase) => ({ currentBase })),
    currentTotal: moneyField((currentTotal) => ({ currentTotal })),
    walkAway: moneyField((walkAway) => ({ walkAway })),
    remote: z.enum(['prefer', 'neutral', 'avoid']),
    remoteWorth: remoteWorthField,
    stance: z.enum(['strong', 'cautious']),
    premiumWeight: z.enum(['published', 'half', 'off']),
    stepsOff: z.array(z.string()),
  }),
  z.transform(
    ({
      level,
      years,
      skills,
      evidence,
      metro,
      currentBase,
      currentTotal,
      walkAway,
      remote: preference,
      remoteWorth: worth,
      stepsOff,
      ...choices
    }): Profile => {
      const lines = Object.entries(evidence).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      return {
        ...choices,
        ...(level && { level }),
        ...(years !== undefined && { years }),
        ...(skills.length > 0 && { skills }),
        ...(lines.length > 0 && { evidence: Object.fromEntries(lines) }),
        ...(metro && { metro }),
        ...(currentBase !== undefined && { currentBase }),
        ...(currentTotal !== undefined && { currentTotal }),
        ...(walkAway !== undefined && { walkAway }),
        // No preference and no figure say nothing.
        ...((preference !== 'neutral' || worth) && {
          remote: { preference, ...(worth && { worth }) },
        }),
        ...(stepsOff.length > 0 && { stepsOff }),
      };
    },
  ),
);

/** Profile -> form values; the inverse of `profileFormSchema`. */
export function profileFormValues(profile: Profile): ProfileFormValues {
  return {
    level: profile.level ?? '',
    years: profile.years?.toString() ?? '',
    skills: profile.skills ?? [],
    evidence: profile.evidence ?? {},
    metro: profile.metro ?? '',
    currentBase: moneyInputText(profile.currentBase),
    currentTotal: moneyInputText(profile.currentTotal),
    walkAway: moneyInputText(profile.walkAway),
    remote: profile.remote?.preference ?? 'neutral',
    remoteWorth: {
      low: moneyInputText(profile.remote?.worth?.low),
      high: moneyInputText(profile.remote?.worth?.high),
    },
    stance: profile.stance ?? 'strong',
    premiumWeight: profile.premiumWeight ?? 'published',
    stepsOff: profile.stepsOff ?? [],
  };
}
