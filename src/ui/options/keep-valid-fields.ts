import type { Profile } from '@/posting/profile';
import { profileFormSchema } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';

/**
 * The profile to store while some fields may not make sense: a refused field keeps what was stored last,
 * so that one typing error never holds back the others.
 *
 * @param stored the form values of the profile as stored, valid throughout.
 */
export function keepValidFields(
  values: ProfileFormValues,
  stored: ProfileFormValues,
): { profile: Profile; refused: string[] } {
  const read = profileFormSchema.safeParse(values);
  if (read.success) return { profile: read.data, refused: [] };
  const refused = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
  const patched = {
    ...values,
    ...Object.fromEntries(Object.entries(stored).filter(([field]) => refused.includes(field))),
  };
  return { profile: profileFormSchema.parse(patched), refused };
}
