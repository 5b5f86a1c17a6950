import { useEffect, useState } from 'react';
import { readSettings, watchSettings } from '@/storage/settings';
import type { Settings } from '@/storage/settings.schema';
import { failedLoad } from './loaded';
import type { Loaded } from './loaded';

/** The settings, following every change of them. */
export function useSettings(): Loaded<Settings> {
  const [state, setState] = useState<Loaded<Settings>>({ kind: 'loading' });
  useEffect(() => {
    let awaited = true;
    const show = (value: Settings) => {
      awaited = false;
      setState({ kind: 'ready', value });
    };
    const stop = watchSettings(show);
    readSettings().then(
      (value) => awaited && show(value),
      (error: unknown) => awaited && setState(failedLoad(error)),
    );
    return () => {
      awaited = false;
      stop();
    };
  }, []);
  return state;
}
