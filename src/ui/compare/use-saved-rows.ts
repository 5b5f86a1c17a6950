import { useEffect, useState } from 'react';
import type { Loaded } from '@/ui/hooks/loaded';
import { startSavedRowFeed } from './saved-row-feed';
import type { SavedRows } from './saved-row-feed';

/** The saved postings as they are read, following every change from whichever page or worker it comes. */
export function useSavedRows(): Loaded<SavedRows> {
  const [state, setState] = useState<Loaded<SavedRows>>({ kind: 'loading' });
  useEffect(() => startSavedRowFeed(setState), []);
  return state;
}
