import type { Found, PageReading } from '@/posting/page-reading';
import type { Workplace } from '@/posting/place';
import { workplacesIn } from './workplace-words';

/** What a posting's prose says of where the work is done. Only sentences about this role, or the tags that boards print. */
const TAGS: [RegExp, Workplace][] = [
  [/#LI-hybrid\b/i, 'hybrid'],
  [/#LI-remote\b/i, 'remote'],
  [/#LI-on-?site\b/i, 'onsite'],
];

const PROSE: [RegExp, Workplace][] = [
  [
    /\bhybrid (?:role|position|job|opportunity|schedule|work(?:ing)?|workplace|model|policy|environment|setup|arrangement)\b|\b(?:role|position|job|this|work(?:place)?(?: type| model)?|location|we are|we're)(?: is| type)?:? (?:a )?hybrid\b|\b(?:\d|one|two|three|four)(?: ?(?:-|–|to) ?\d)?\+? days?(?: a| per|\/)? ?(?:each )?week (?:in|from|at) (?:the|our|an?) (?:\S+ )?office\b|\b(?:in|from|at) (?:the|our|one of our|an?) (?:\S+ )?offices? (?:at least )?(?:\d|one|two|three|four|\d\d%)(?: ?(?:-|–|to) ?\d)?\+? (?:days?|of the time)\b|\bin one of our offices at least \d\d% of the time\b/i,
    'hybrid',
  ],
  [
    /\b(?:fully|100%|completely|entirely) remote\b|\bremote(?:-first)? (?:role|position|job|opportunity)\b|\b(?:role|position|job) (?:is|can be) (?:fully )?(?:remote|performed remotely|done remotely)\b|\b(?:location|work(?:place)? type|job location)\s*:\s*(?:\S+ ){0,3}remote\b|\bwork remotely from anywhere\b/i,
    'remote',
  ],
  [
    /\b(?:role|position|job) (?:is|will be) (?:fully |100% )?(?:on-?site|in[- ](?:the[- ])?office|in[- ]person|based in our)\b|\b(?:fully|100%) (?:on-?site|in[- ](?:the[- ])?office|in[- ]person)\b|\b(?:on-?site|in[- ](?:office|person)) (?:role|position|job)\b|\b(?:five|5) days (?:a|per) week in (?:the|our) (?:\S+ )?office\b|\b(?:location|work(?:place)? type)\s*:\s*on-?site\b/i,
    'onsite',
  ],
];

/** How far into a description the prose is read. */
const LONGEST_PROSE = 60_000;

/**
 * Where the work is done. The site's own field is believed before a pill, a pill before the place line, that
 * before schema.org's TELECOMMUTE (which sites also put on hybrid jobs, so any word of hybrid beats it), and
 * the text last. Nothing said is unknown, not onsite.
 *
 * @param fromPlaces what the words in the place lines say (see `readPlaces`).
 */
export function readWorkplace(reading: PageReading, fromPlaces: Workplace): Workplace {
  const text = reading.description?.value.slice(0, LONGEST_PROSE) ?? '';
  const fromText = firstMatch(TAGS, text) ?? firstMatch(PROSE, text);
  const structured = ofSource(reading.workplace, ['structured']);
  const ranked = [
    ofSource(reading.workplace, ['page-data', 'given']),
    ofSource(reading.workplace, ['dom', 'url']),
    fromPlaces === 'unknown' ? null : fromPlaces,
    structured === 'remote' && fromText === 'hybrid' ? 'hybrid' : structured,
    fromText,
  ];
  return ranked.find((workplace) => workplace !== null) ?? 'unknown';
}

/** What the found words of these sources say; hybrid beats the others, as sites mark hybrid jobs remote too. */
function ofSource(found: Found<string>[], sources: Found<string>['source'][]): Workplace | null {
  const words = found.filter(({ source }) => sources.includes(source)).map(({ value }) => value);
  return workplacesIn(words.join('\n'))[0] ?? null;
}

function firstMatch(rules: [RegExp, Workplace][], text: string): Workplace | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
