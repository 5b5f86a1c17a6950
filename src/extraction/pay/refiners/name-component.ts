import type { PayComponent } from '@/posting/pay-range';
import type { Reading } from '../candidate';
import type { PayRefiner } from '../refiner';

const COMPONENTS: [PayComponent, RegExp][] = [
  ['ote', /\b(?:OTE|on[- ]?(?:target|track)[ -]earnings?|target earnings)\b/gi],
  [
    'total',
    /\b(?:total (?:target |annual |direct |on[- ]target )?(?:cash|comp\b|compensation|earnings|rewards?|package|remuneration)|TTC|TC|salary ?(?:\+|plus|and|&) ?(?:commissions?|bonus)|base ?(?:\+|plus|and|&) ?(?:commissions?|bonus|variable))\b/gi,
  ],
  ['base', /\b(?:base|basic|salary|wages?|hourly)\b/gi],
];

const SALES_TITLE =
  /\b(?:sales|account (?:executive|manager|director)|business development|partnerships?|partner manager|gtm|go-to-market|revenue|customer success|solutions? (?:engineer|consultant)|sdr|bdr)\b/i;

/** "For sales roles, the range is OTE": for such a role it leaves open which of the two the range is. */
const SALES_DISCLAIMER =
  /\bsales (?:roles?|positions?|jobs?)\b[^.\n]{0,120}(?:\bOTE\b|on[- ]?target)/i;

/** "base salary for salaried jobs, or on-target earnings for jobs with commission". */
const EITHER = /\bbase\b[^.]*\bor\b[^.]*(?:\bOTE\b|on[- ]?target earnings)/i;

/** What the figure pays for, by the nearest word; plain pay is base pay. */
export const nameComponent: PayRefiner = (readings, { text, title }) => {
  const openSales = SALES_TITLE.test(title) && SALES_DISCLAIMER.test(text);
  return readings.map((reading) => {
    const named = namedComponent(reading);
    const open = openSales || EITHER.test(lastSentence(reading));
    return { ...reading, component: named ?? (open ? 'unknown' : 'base') };
  });
};

/** The component that the words at the figure name, or null where they only say "pay". */
function namedComponent(reading: Reading): PayComponent | null {
  const lead = nearest(reading.lead, 'last');
  if (lead && lead !== 'base') return lead;
  const tail = nearest(reading.tail.split(/[,;(]|\bplus\b|\+/)[0] ?? '', 'first');
  if (tail && !lead) return tail;
  if (lead) return /\bbase\b/i.test(reading.lead) ? 'base' : null;
  return (
    reading.headings
      .map((heading) => nearest(heading, 'last'))
      .find((each) => each && each !== 'base') ?? null
  );
}

function nearest(words: string, which: 'first' | 'last'): PayComponent | null {
  let best: { component: PayComponent; at: number } | null = null;
  for (const [component, pattern] of COMPONENTS) {
    for (const match of words.matchAll(pattern)) {
      const at = match.index + (which === 'last' ? match[0].length : 0);
      if (!best || (which === 'last' ? at > best.at : at < best.at)) best = { component, at };
    }
  }
  return best?.component ?? null;
}

function lastSentence({ headings, sentenceBefore, lead }: Reading): string {
  return `${headings[0] ?? ''} ${sentenceBefore.slice(-200)} ${lead}`;
}
