import { useLiveQuery } from 'dexie-react-hooks';
import { failedLoad } from './loaded';
import type { Loaded } from './loaded';

/**
 * Database data that follows every change, from whichever page or worker it comes.
 *
 * @param read a read of the database; the same function at every render.
 */
export function useLiveData<T>(read: () => Promise<T>): Loaded<T> {
  const state = useLiveQuery(async (): Promise<Loaded<T>> => {
    try {
      return { kind: 'ready', value: await read() };
    } catch (error) {
      return failedLoad(error);
    }
  }, [read]);
  return state ?? { kind: 'loading' };
}
