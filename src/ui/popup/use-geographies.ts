import { useEffect, useState } from 'react';
import { NATIONAL } from '@/scoring/home';
import type { Geography } from '@/scoring/market-pack';

/** The places of the active market pack, the nation first and the others by name; none until they are read. */
export function useGeographies(): Geography[] {
  const [geographies, setGeographies] = useState<Geography[]>([]);
  useEffect(() => {
    let stale = false;
    // The database is not needed for the first paint.
    import('@/storage/packs')
      .then(({ getActivePack }) => getActivePack())
      .then(
        (pack) => !stale && setGeographies((pack?.geographies ?? []).toSorted(nationFirst)),
        // The menu stays empty; whatever is wrong with the database, saving says it.
        () => {},
      );
    return () => {
      stale = true;
    };
  }, []);
  return geographies;
}

function nationFirst(one: Geography, other: Geography): number {
  if (one.id === NATIONAL) return -1;
  if (other.id === NATIONAL) return 1;
  return one.label.localeCompare(other.label);
}
