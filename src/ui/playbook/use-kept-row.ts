import { useState } from 'react';

/**
 * A stored row as the page shows it while changes of it are on their way: each change builds on the one before, however
 * fast they come. A newer row from elsewhere takes its place.
 *
 * @param keep stores the row, as changed at the time in it
 */
export function useKeptRow<Row extends { updatedAt: number }>(
  stored: Row,
  keep: (row: Row) => void,
): [Row, (row: Row) => void] {
  const [own, setOwn] = useState(stored);
  if (stored.updatedAt > own.updatedAt) setOwn(stored);
  const change = (row: Row): void => {
    const changed = { ...row, updatedAt: Date.now() };
    setOwn(changed);
    keep(changed);
  };
  return [own, change];
}
