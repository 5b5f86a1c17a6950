import { useEffect, useState } from 'react';
import { addedSites, watchAddedSites } from '@/access/added-sites';
import { failedLoad } from './loaded';
import type { Loaded } from './loaded';

/** The sites that the user added, as match patterns, following every change in the browser's permissions. */
export function useAddedSites(): Loaded<string[]> {
  const [sites, setSites] = useState<Loaded<string[]>>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const read = () => {
      addedSites().then(
        (value) => isCurrent && setSites({ kind: 'ready', value }),
        (error: unknown) => isCurrent && setSites(failedLoad(error)),
      );
    };
    const stop = watchAddedSites(read);
    read();
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return sites;
}
