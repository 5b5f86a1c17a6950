import type { Workplace } from '@/posting/place';
import { countryNamed, stateNamed } from './gazetteer';
import { withoutWorkplace, workplacesIn } from './workplace-words';

/** How far into a description the prose is read. */
const LONGEST_PROSE = 60_000;

/** Tags that recruiters put into LinkedIn postings. */
const TAGS: [RegExp, Workplace][] = [
  [/#LI-hybrid\b/i, 'hybrid'],
  [/#LI-remote\b/i, 'remote'],
  [/#LI-on-?site\b/i, 'onsite'],
];

/** "Work location: hybrid in Austin", a line of its own. */
const LABELLED =
  /^[^\n:]{0,20}\b(?:location|workplace|work type|work model|telework|work arrangement)[^\n:]{0,20}:([^\n]{0,80})/gim;

/** Sentences about the role itself, not about the company, its customers or its benefits. */
const PHRASES: [RegExp, Workplace][] = [
  [
    /\bhybrid (?:role|position|job|opportunity|schedule|work|working|workplace|model|policy|arrangement)\b/i,
    'hybrid',
  ],
  [/\b(?:role|position|job|this) is (?:a )?hybrid\b/i, 'hybrid'],
  [
    /\b(?:[1-4]|one|two|three|four)(?: ?[-–] ?[2-4])?\+? days?(?: a| per| each|\/) ?week (?:in|from|at) (?:the|our|an) (?:\w+ )?office\b/i,
    'hybrid',
  ],
  [
    /\b(?:in|at|from) (?:the|our|one of our) (?:\w+ )?offices? (?:at least )?(?:[1-4] days|(?:two|three|four) days|\d\d% of the time)\b/i,
    'hybrid',
  ],
  [
    /\b(?:fully|100%|completely|entirely)[- ]remote (?:role|position|job|opportunity|work)\b/i,
    'remote',
  ],
  [
    /\b(?:role|position|job) (?:is|can be) (?:(?:fully|100%|completely) )?(?:remote|performed remotely|done remotely)\b/i,
    'remote',
  ],
  [
    /\b(?:this|a|full-time,|our) (?:is a )?remote(?:-first)? (?:role|position|job|opportunity)\b/i,
    'remote',
  ],
  [/\bwork (?:remotely )?from anywhere\b/i, 'remote'],
  [
    /\b(?:role|position|job) (?:is|will be) (?:(?:fully|100%) )?(?:on-?site|in[- ](?:the[- ])?office|in[- ]person)\b/i,
    'onsite',
  ],
  [/\brequires you to be on-?site\b/i, 'onsite'],
  [/\b(?:on-?site|in[- ](?:office|person)) (?:role|position|job)\b/i, 'onsite'],
  [/\b(?:five|5) days (?:a|per) week (?:in|at|from) (?:the|our) (?:\w+ )?office\b/i, 'onsite'],
];

/**
 * What a part of a title says by itself, or with a short place: "AI Engineer (Remote)", "AI Engineer - Hybrid NYC".
 * "Remote Sensing" and "Hybrid Cloud" say nothing.
 */
export function workplaceInTitle(title: string): Workplace | null {
  const parts = title.split(/\s[-–—]\s?|[|()[\],:]/u).map((part) => part.trim());
  const saying = parts.filter((part) => {
    const rest = withoutWorkplace(part);
    return rest !== part && ((/^[A-Z]{0,3}$/.test(rest) || countryNamed(rest)) ?? stateNamed(rest));
  });
  return workplacesIn(saying.join('\n'))[0] ?? null;
}

/** What a description says of where the work is done: tags first, labelled lines, then sentences. Null when nothing is plain. */
export function workplaceInProse(description: string): Workplace | null {
  const text = description.slice(0, LONGEST_PROSE);
  return firstMatch(TAGS, text) ?? fromLines(text) ?? firstMatch(PHRASES, text);
}

function firstMatch(rules: [RegExp, Workplace][], text: string): Workplace | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Labelled lines, and lines that hold nothing but the word ("Hybrid"). */
function fromLines(text: string): Workplace | null {
  const labelled = [...text.matchAll(LABELLED)].map(([, value = '']) => value);
  const bare = text
    .split('\n')
    .filter((line) => line.length < 30 && line !== '' && withoutWorkplace(line.trim()) === '');
  return workplacesIn([...labelled, ...bare].join('\n'))[0] ?? null;
}
