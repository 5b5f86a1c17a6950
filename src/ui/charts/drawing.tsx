import { useId } from 'react';
import type { ReactNode } from 'react';

/** A drawing with a name, in pixels; it shrinks with the room that it has. */
export function Drawing({
  title,
  width,
  height,
  className,
  children,
}: {
  title: string;
  width: number;
  height: number;
  className: string;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, so no <img> can show it
      role="img"
      aria-labelledby={titleId}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`block h-auto max-w-full overflow-visible tabular-nums ${className}`}
    >
      <title id={titleId}>{title}</title>
      {children}
    </svg>
  );
}
