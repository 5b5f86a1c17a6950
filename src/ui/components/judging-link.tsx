import type { ReactNode } from 'react';

/** The sections of the page on how postings are judged, in its order, each with an address of its own. */
export const JUDGING_SECTIONS = [
  'short',
  'example',
  'scope',
  'pay',
  'levels',
  'geographies',
  'premiums',
  'verdict',
  'counter',
  'walk-away',
  'notes',
  'opinions',
  'laws',
  'never',
  'limits',
  'sources',
] as const;

export type JudgingSection = (typeof JUDGING_SECTIONS)[number];

/** The address of the page on how postings are judged, or of one of its sections. */
export function judgingHref(section?: JudgingSection): string {
  return section === undefined ? '/judging.html' : `/judging.html#${section}`;
}

/** A link to the page on how postings are judged, in a tab of its own, so that what is in view stays. */
export function JudgingLink({
  section,
  className = 'text-accent underline',
  children,
}: {
  section?: JudgingSection;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a href={judgingHref(section)} target="_blank" rel="noreferrer" className={className}>
      {children}
    </a>
  );
}
