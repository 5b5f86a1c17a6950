import type { Profile } from '@/posting/profile';
import { profileFormSchema, profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';

/** A field by its name in the form; each skill's line of evidence is a field: "evidence.rag". */
type FieldName = string;

/**
 * The profile to store while some fields may not make sense: a refused field keeps what was stored last,
 * so that one typing error never holds back the others.
 *
 * @returns `refused`: the fields that were not taken as typed, but for evidence of skills that are not checked.
 */
export function keepValidFields(
  values: ProfileFormValues,
  stored: Profile,
): { profile: Profile; refused: FieldName[] } {
  const refused = refusedFields(values);
  const kept = withFieldsOf(values, profileFormValues(stored), refused);
  // A profile stored under other rules may itself hold what is refused now: such a field is left out.
  const sound = withFieldsOf(kept, profileFormValues({}), refusedFields(kept));
  const hidden = Object.keys(values.evidence).filter((skill) => !values.skills.includes(skill));
  return {
    profile: profileFormSchema.parse(sound),
    refused: refused.filter((field) => !hidden.map(evidenceOf).includes(field)),
  };
}

/**
 * What the form is to show once the profile was changed elsewhere: the new profile, but for what was typed or chosen
 * here since the last save, and what was refused.
 *
 * @param before the profile as last stored from here
 */
export function followStored(
  values: ProfileFormValues,
  before: Profile,
  now: Profile,
): ProfileFormValues {
  const here = fieldTexts(profileFormValues(keepValidFields(values, before).profile));
  const there = fieldTexts(profileFormValues(before));
  const changed = [...new Set([...here.keys(), ...there.keys()])].filter(
    (field) => here.get(field) !== there.get(field),
  );
  return withFieldsOf(profileFormValues(now), values, [...changed, ...refusedFields(values)]);
}

function refusedFields(values: ProfileFormValues): FieldName[] {
  const { error } = profileFormSchema.safeParse(values);
  const names = error?.issues.map(({ path: [name, skill] }) =>
    name === 'evidence' ? evidenceOf(String(skill)) : String(name),
  );
  return [...new Set(names)];
}

function withFieldsOf(
  values: ProfileFormValues,
  other: ProfileFormValues,
  fields: FieldName[],
): ProfileFormValues {
  const taken = new Set(fields);
  const skills = new Set([...Object.keys(values.evidence), ...Object.keys(other.evidence)]);
  const lines = [...skills].map((skill): [string, string] => {
    const { evidence } = taken.has(evidenceOf(skill)) ? other : values;
    return [skill, evidence[skill] ?? ''];
  });
  return {
    ...values,
    ...Object.fromEntries(Object.entries(other).filter(([name]) => taken.has(name))),
    evidence: Object.fromEntries(lines),
  };
}

/** What stands in each field, as text to compare. */
function fieldTexts({ evidence, ...others }: ProfileFormValues): Map<FieldName, string> {
  return new Map([
    ...Object.entries(others).map(([name, value]): [string, string] => [
      name,
      JSON.stringify(value),
    ]),
    ...Object.entries(evidence).map(([skill, line]): [string, string] => [evidenceOf(skill), line]),
  ]);
}

function evidenceOf(skill: string): FieldName {
  return `evidence.${skill}`;
}
