import type { Profile } from '@/posting/profile';
import { profileFormSchema, profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';

type FieldName = keyof ProfileFormValues;

/** All that can be refused; what is chosen from a list always makes sense. */
const TYPED: FieldName[] = ['years', 'currentBase', 'walkAway'];

/**
 * The profile to store while some fields may not make sense: a refused field keeps what was stored last,
 * so that one typing error never holds back the others.
 *
 * @returns `refused`: the names of the fields that were not taken as typed.
 */
export function keepValidFields(
  values: ProfileFormValues,
  stored: Profile,
): { profile: Profile; refused: FieldName[] } {
  const refused = refusedFields(values);
  const kept = withFieldsOf(values, profileFormValues(stored), refused);
  // A profile stored under other rules may itself hold what is refused now: such a field is left out.
  const sound = withFieldsOf(kept, profileFormValues({}), refusedFields(kept));
  return { profile: profileFormSchema.parse(sound), refused };
}

function refusedFields(values: ProfileFormValues): FieldName[] {
  const read = profileFormSchema.safeParse(values);
  const names = new Set(read.error?.issues.map((issue) => issue.path[0]));
  return TYPED.filter((name) => names.has(name));
}

function withFieldsOf(
  values: ProfileFormValues,
  other: ProfileFormValues,
  names: FieldName[],
): ProfileFormValues {
  return { ...values, ...Object.fromEntries(names.map((name) => [name, other[name]])) };
}
