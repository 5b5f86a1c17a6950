import { useEffect, useState } from 'react';
import { askForSite, isAllowed, watchAddedSites } from '@/access/added-sites';
import { t } from '@/words/t';
import { errorWords } from '@/words/error-words';

/**
 * Whether a site may always be read, and the way to ask for it.
 *
 * @param pattern the site's match pattern
 */
export function useAlwaysRead(pattern: string) {
  /** Null until the browser has said so. */
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const read = () => {
      isAllowed(pattern).then(
        (value) => isCurrent && setAllowed(value),
        () => isCurrent && setAllowed(null),
      );
    };
    const stop = watchAddedSites(read);
    read();
    return () => {
      isCurrent = false;
      stop();
    };
  }, [pattern]);

  const ask = async (): Promise<void> => {
    setProblem(null);
    try {
      // The very first thing, or the browser no longer takes it for the user's wish.
      const given = await askForSite(pattern);
      if (!given) setProblem(t('popup.site.notAllowed'));
    } catch (error) {
      const detail = errorWords(error);
      setProblem(t('popup.site.notAsked', { detail }));
    }
  };

  return { allowed, problem, ask };
}
