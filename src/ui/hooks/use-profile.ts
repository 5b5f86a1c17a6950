import { useEffect, useState } from 'react';
import type { Profile } from '@/posting/profile';
import { readProfile, watchProfile } from '@/storage/profile';
import { failedLoad } from './loaded';
import type { Loaded } from './loaded';

/** The user's profile, following every change of it. */
export function useProfile(): Loaded<Profile> {
  const [state, setState] = useState<Loaded<Profile>>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const stop = watchProfile((value) => {
      current = false;
      setState({ kind: 'ready', value });
    });
    readProfile().then(
      (value) => current && setState({ kind: 'ready', value }),
      (error: unknown) => current && setState(failedLoad(error)),
    );
    return () => {
      current = false;
      stop();
    };
  }, []);
  return state;
}
