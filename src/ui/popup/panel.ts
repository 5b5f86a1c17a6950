import type { Assessment } from '@/scoring/assessment';

/** The parts of a judged posting's view, in the order of their tabs. */
export const PANELS = ['why', 'ask', 'posting', 'save', 'list'] as const;

export type Panel = (typeof PANELS)[number];

/**
 * The panels that have something to say: without a market there is neither a band to explain nor a range to ask for.
 *
 * @param hasList whether the page lists several postings
 */
export function panelsOf(
  { market }: Pick<Assessment, 'market'>,
  hasList: boolean,
): readonly Panel[] {
  return PANELS.filter((panel) => {
    if (panel === 'list') return hasList;
    return market !== null || (panel !== 'why' && panel !== 'ask');
  });
}
