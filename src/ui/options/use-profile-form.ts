import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Profile } from '@/posting/profile';
import { errorWords } from '@/words/error-words';
import { followStored, keepValidFields } from './keep-valid-fields';
import { profileFormSchema, profileFormValues } from './profile-form.schema';
import type { ProfileFormValues } from './profile-form.schema';

export type SaveStatus =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  /** `refused` counts the fields that make no sense yet and keep their stored value. */
  | { kind: 'saved'; refused: number }
  | { kind: 'failed'; message: string };

type ProfileForm = UseFormReturn<ProfileFormValues, unknown, Profile>;

const PAUSE_MS = 400;

/**
 * The profile's form, saved as the user goes: at a pause in typing, and at once when the page is left.
 *
 * @param profile the profile as stored; when it changes elsewhere, the form follows, and keeps what was typed here.
 * @param onSave stores a profile; a rejection is shown, and what was typed stays.
 */
export function useProfileForm(profile: Profile, onSave: (profile: Profile) => Promise<void>) {
  const form: ProfileForm = useForm({
    defaultValues: profileFormValues(profile),
    resolver: zodResolver(profileFormSchema),
    mode: 'onTouched',
  });
  const [status, setStatus] = useState<SaveStatus>({ kind: 'unchanged' });
  const stored = useRef(profile);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { profile: next, refused } = keepValidFields(form.getValues(), stored.current);
    const before = stored.current;
    stored.current = next;
    setStatus({ kind: 'saving' });
    try {
      await onSave(next);
      setStatus({ kind: 'saved', refused: refused.length });
      return true;
    } catch (error) {
      stored.current = before;
      setStatus({
        kind: 'failed',
        message: errorWords(error),
      });
      return false;
    }
  }, [form, onSave]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name === undefined) return;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void saveNow(), PAUSE_MS);
        },
      }),
    [form, saveNow],
  );

  useEffect(() => {
    const saveIfWaiting = () => void (timer.current !== undefined && saveNow());
    window.addEventListener('pagehide', saveIfWaiting);
    return () => {
      window.removeEventListener('pagehide', saveIfWaiting);
      saveIfWaiting();
    };
  }, [saveNow]);

  useEffect(() => {
    // While the user is at this page, what comes back is what it saved itself, perhaps overtaken by newer typing.
    if (document.hasFocus() || sameProfile(profile, stored.current)) return;
    const next = followStored(form.getValues(), stored.current, profile);
    stored.current = profile;
    form.reset(next, { keepErrors: true, keepTouched: true });
  }, [form, profile]);

  /** Puts other values in all fields and stores them at once; gives whether they are stored. */
  const replace = (values: ProfileFormValues): Promise<boolean> => {
    form.reset(values);
    return saveNow();
  };

  return { form, status, saveNow, replace };
}

function sameProfile(one: Profile, other: Profile): boolean {
  return JSON.stringify(profileFormValues(one)) === JSON.stringify(profileFormValues(other));
}
