import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import { keepValidFields } from './keep-valid-fields';
import type { ProfileFormValues } from './profile-form.schema';

/** The profile as it stands in the form, before it is stored; a field that makes no sense yet is as stored. */
export function useTypedProfile(
  control: Control<ProfileFormValues, unknown, Profile>,
  stored: Profile,
): Profile {
  const values = useWatch({ control, compute: (all: ProfileFormValues) => all });
  return keepValidFields(values, stored).profile;
}
