import type { ReactNode } from 'react';

/** Classes of a cell: figures do not break, words do. */
export const CELL = 'px-2 py-2 text-left align-top first:pl-0 last:pr-0';

/** A plain table under a heading of its own. It is laid out to fit its card, and scrolls only where a word cannot break. */
export function DataTable({
  caption,
  head,
  className = '',
  children,
}: {
  /** Read out only. */
  caption: string;
  head: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <table className={`w-full border-collapse text-[13px] tabular-nums ${className}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-ink-2">{head}</tr>
      </thead>
      <tbody className="[&>tr]:border-b [&>tr]:border-line [&>tr:last-child]:border-0">
        {children}
      </tbody>
    </table>
  );
}

/** The heading of a column. */
export function ColumnHead({
  className = '',
  children,
}: {
  className?: string;
  children: ReactNode;
}) {
  return (
    <th scope="col" className={`${CELL} font-semibold ${className}`}>
      {children}
    </th>
  );
}
