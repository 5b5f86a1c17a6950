import type { PayComponent } from '@/posting/pay-range';

const COMPONENTS: [PayComponent, RegExp][] = [
  ['ote', /\b(?:OTE|on[- ]?(?:target|track)[ -]earnings?|target earnings)\b/gi],
  [
    'total',
    /\b(?:total (?:target |annual |direct |on[- ]target )?(?:cash|comp\b|compensation|earnings|rewards?|package|remuneration)|TTC|TC|(?:base|salary)(?: pay| salary)? ?(?:\+|plus|and|&) ?(?:\w+ )?(?:commissions?|bonus|variable|incentive))\b/gi,
  ],
  ['base', /\b(?:base|basic|salary|wages?|hourly)\b/gi],
];

/** The component that the first or the last such word names, or null where there is none. */
export function nearestComponent(words: string, which: 'first' | 'last'): PayComponent | null {
  let nearest: { component: PayComponent; at: number } | null = null;
  for (const [component, pattern] of COMPONENTS) {
    for (const match of words.matchAll(pattern)) {
      const at = which === 'first' ? match.index : -match.index - match[0].length;
      if (!nearest || at < nearest.at) nearest = { component, at };
    }
  }
  return nearest?.component ?? null;
}
