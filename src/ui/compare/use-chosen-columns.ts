import { useCallback, useEffect, useState } from 'react';
import { readCompareColumns, writeCompareColumns } from '@/storage/compare-columns';
import { COLUMN_IDS } from './column';
import type { ColumnId } from './column';

/** The columns that the user chose, which are kept. */
export interface ColumnChoice {
  /** Null where they chose none; undefined until it is known. */
  own: ReadonlySet<ColumnId> | null | undefined;
  choose: (ids: ReadonlySet<ColumnId> | null) => void;
}

export function useChosenColumns(): ColumnChoice {
  const [own, setOwn] = useState<ColumnChoice['own']>();
  useEffect(() => {
    let isCurrent = true;
    readCompareColumns().then(
      (ids) => isCurrent && setOwn(ids && known(ids)),
      // As without a choice then.
      () => isCurrent && setOwn(null),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const choose = useCallback((ids: ReadonlySet<ColumnId> | null): void => {
    setOwn(ids);
    // A choice that cannot be kept still holds until the page is closed.
    writeCompareColumns(ids && [...ids]).catch(() => undefined);
  }, []);
  return { own, choose };
}

function known(ids: readonly string[]): ReadonlySet<ColumnId> {
  return new Set<ColumnId>(['title', ...COLUMN_IDS.filter((id) => ids.includes(id))]);
}
