import type { Assessment } from '@/scoring/assessment';

/** The parts of a judged posting's view, in the order of their tabs. */
export const PANELS = ['why', 'ask', 'posting', 'save'] as const;

export type Panel = (typeof PANELS)[number];

/** The panels that have something to say: without a market there is neither a band to explain nor a range to ask for. */
export function panelsOf({ market }: Pick<Assessment, 'market'>): readonly Panel[] {
  return market ? PANELS : PANELS.filter((panel) => panel !== 'why' && panel !== 'ask');
}
