import { useCallback, useState } from 'react';
import type { PostingKey } from '@/posting/posting';

/** Which postings are selected; the functions are the same at every render. */
export interface Selection {
  keys: ReadonlySet<PostingKey>;
  toggle: (key: PostingKey) => void;
  /** Selects or unselects all of these. */
  set: (keys: readonly PostingKey[], isSelected: boolean) => void;
  clear: () => void;
}

const NONE: ReadonlySet<PostingKey> = new Set();

export function useSelection(): Selection {
  const [keys, setKeys] = useState(NONE);
  const toggle = useCallback((key: PostingKey) => {
    setKeys((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  const set = useCallback((changed: readonly PostingKey[], isSelected: boolean) => {
    setKeys((before) => {
      const after = new Set(before);
      for (const key of changed) {
        if (isSelected) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => setKeys(NONE), []);
  return { keys, toggle, set, clear };
}
