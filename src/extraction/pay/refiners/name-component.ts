import type { PayComponent } from '@/posting/pay-range';
import type { Reading } from '../candidate';
import { nearestComponent } from '../component-words';
import type { PayRefiner } from '../refiner';
import { isLabel } from '../surroundings';

/** "£90k base, £180k OTE": the word that touches the figure. */
const AT_ONCE =
  /^ ?(?:\((?:base(?! ?(?:\+|&|and|plus))|OTE|TC)\b[^()]{0,40}\)|(?:base|OTE|on[- ]?target earnings|TC|total (?:cash|comp\w*))(?![a-z]))/i;

/** In "$200,000 - $250,000 Base salary: $150,000", what names the amount to come. */
const NEXT_LABEL = /^ (?:[\w/-]+ ){0,3}[\w/-]+: ?(?:[$£€₹\d]|$)/;

/** "including superannuation", "which includes base plus variable pay". */
const TOTAL_BEHIND =
  /^[\s,(]{0,3}(?:which |that )?(?:includ(?:es|ing)|inclusive of|incl\.?) (?:(?:your |the )?(?:super\b|superannuation)|(?:base|salary)\b[\w ]{0,12} (?:plus|and|\+|&) )/i;

/** "The salary range, inclusive of annual bonus, is". */
const TOTAL_BEFORE =
  /(?<!not )\b(?:inclusive of|including) (?:\w+ ){0,4}(?:bonus(?:es)?|commissions?|variable(?: pay)?|incentives?),[^,]{0,20}$/i;

/** What a total is made of: "Total compensation (base and equity)". */
const PARTS = /\([^()]*\bbase\b[^()]*(?:\+|&|\band\b|\bplus\b)[^()]*\)/gi;

const SALES_TITLE =
  /\b(?:sales|account (?:executive|manager|director)|business development|partnerships?|partner manager|gtm|go-to-market|revenue|customer success|solutions? (?:engineer|consultant)|sdr|bdr)\b/i;

/** "For sales roles, the range is OTE": for such a role it leaves open which of the two the range is. */
const SALES_DISCLAIMER =
  /\bsales (?:roles?|positions?|jobs?)\b[^.\n]{0,120}(?:\bOTE\b|on[- ]?target)/i;

/** "base salary, or on-target earnings where there is commission". */
const EITHER = /\bbase\b[^.]{0,80}\bor\b[^.]{0,60}(?:\bOTE\b|on[- ]?target earnings)/i;

/** What the figure pays for, by the nearest word; plain pay is base pay. */
export const nameComponent: PayRefiner = (readings, { text, title }) => {
  const openSales = readings.length > 0 && SALES_TITLE.test(title) && SALES_DISCLAIMER.test(text);
  return readings.map((reading) => {
    if (reading.component !== 'base') return reading;
    const named = namedComponent(reading);
    const open = openSales || EITHER.test(lastSentence(reading));
    return { ...reading, component: named ?? (open ? 'unknown' : 'base') };
  });
};

/** The component that the words at the figure name, or null where they only say "pay". */
function namedComponent(reading: Reading): PayComponent | null {
  const tail = NEXT_LABEL.test(reading.tail) ? '' : reading.tail;
  if (TOTAL_BEHIND.test(tail)) return 'total';
  const behind = AT_ONCE.exec(tail)?.[0];
  if (behind) return nearestComponent(behind, 'first');
  if (TOTAL_BEFORE.test(reading.lead)) return 'total';
  const lead = nearestComponent(reading.lead.replace(PARTS, ' '), 'last');
  if (lead && lead !== 'base') return lead;
  const named = nearestComponent(tail.split(/[,;(]|\b(?:plus|and|with)\b|\+/)[0] ?? '', 'first');
  if (named && !lead) return named;
  if (lead) return /\bbase\b/i.test(reading.lead) ? 'base' : null;
  const labels = reading.headings
    .filter(isLabel)
    .map((heading) => nearestComponent(heading, 'last'));
  return labels.find((each) => each && each !== 'base') ?? null;
}

function lastSentence({ headings, sentenceBefore, lead }: Reading): string {
  return `${headings[0] ?? ''} ${sentenceBefore.slice(-200)} ${lead}`;
}
