import type {
  Found,
  PageReading,
  PageResult,
  PostedPay,
  PostedPlace,
} from '@/posting/page-reading';
import type { RuleAttempt } from '@/posting/rule-attempt';
import type { FieldRules, ListRule, Rule } from '../adapter';
import { TEXT_LIMIT } from './html-text';

/** The longest line (title, company, place, chip) that is one; longer ones are something else. */
const LINE_LIMIT = 500;

/** More values than this are no list of places or ranges of one posting. */
const LIST_LIMIT = 100;

/** A page of a job site that is no posting's: a list, a landing page, a confirmation. */
export const NO_SINGLE_POSTING: PageResult = {
  kind: 'none',
  reason: 'This page shows no single posting.',
};

const NO_TITLE: PageResult = {
  kind: 'loading',
  reason: 'The title of the posting is not on the page yet.',
};

/** What an adapter knows of a posting before it reads its fields. */
export interface PostingFrame {
  site: string;
  postingId: string | null;
  url: string;
  closed?: boolean;
}

function line(text: string): string | null {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean === '' || clean.length > LINE_LIMIT ? null : clean;
}

function lineFound(found: Found<string>): Found<string> | null {
  const value = line(found.value);
  return value === null ? null : { ...found, value, quote: line(found.quote) ?? value };
}

function placeFound(found: Found<PostedPlace>): Found<PostedPlace> | null {
  const text = line(found.value.text);
  return text === null ? null : { ...found, value: { ...found.value, text } };
}

function payFound(found: Found<PostedPay>): Found<PostedPay> | null {
  const { value } = found;
  if (value.kind === 'text') return line(value.text) === null ? null : found;
  return value.min === null && value.max === null ? null : found;
}

function textFound(found: Found<string>): Found<string> | null {
  const value = found.value.slice(0, TEXT_LIMIT).trim();
  return value === '' ? null : { ...found, value, quote: '' };
}

/** What takes down each rule that is tried, while {@link attemptsOf} runs. */
let attempts: RuleAttempt[] | null = null;

/**
 * Each rule that a reading tries, in order. Fields that it would not come to, for want of a title, are tried as well.
 *
 * @param read reads a page at once, not later.
 */
export function attemptsOf(read: () => void): RuleAttempt[] {
  const taken: RuleAttempt[] = [];
  attempts = taken;
  try {
    read();
  } finally {
    attempts = null;
  }
  return taken;
}

type Field = keyof FieldRules;

function note(field: Field, rule: string, found: unknown[], kept: Found<unknown>[]): void {
  if (!attempts) return;
  const size = kept.reduce((sum, { value }) => sum + JSON.stringify(value).length, 0);
  attempts.push({ field, rule, found: found.length, kept: kept.length, size });
}

/** The first rule whose finding survives normalizing. A rule that fails on a hostile page has found nothing. */
function firstOf<T, In>(
  field: Field,
  input: In,
  rules: readonly Rule<T, In>[],
  normalize: (found: Found<T>) => Found<T> | null,
): Found<T> | null {
  const asLists = rules.map(({ name, read }) => ({
    name,
    read: (from: In): Found<T>[] => {
      const found = read(from);
      return found ? [found] : [];
    },
  }));
  return firstListOf(field, input, asLists, normalize)[0] ?? null;
}

function firstListOf<T, In>(
  field: Field,
  input: In,
  rules: readonly ListRule<T, In>[],
  normalize: (found: Found<T>) => Found<T> | null,
): Found<T>[] {
  for (const rule of rules) {
    const found = attempt(() => rule.read(input), []).slice(0, LIST_LIMIT);
    const kept = distinct(found.flatMap((each) => normalize(each) ?? []));
    note(field, rule.name, found, kept);
    if (kept.length > 0) return kept;
  }
  return [];
}

/** Of findings with the same value the last one, in the place of the first. */
function distinct<T>(found: Found<T>[]): Found<T>[] {
  if (found.length < 2) return found;
  return [...new Map(found.map((each) => [JSON.stringify(each.value), each])).values()];
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function healthOf(
  reading: Pick<PageReading, 'company' | 'locations' | 'workplace' | 'description'>,
  wholeText: number,
): string[] {
  const health: string[] = [];
  if (!reading.company) health.push('The company name was not found on this page.');
  if (reading.locations.length === 0 && reading.workplace.length === 0) {
    health.push('No location was found on this page.');
  }
  if (!reading.description) health.push('The description is not on this page, or not loaded yet.');
  if (wholeText > TEXT_LIMIT) {
    health.push(
      `The description is longer than ${TEXT_LIMIT.toLocaleString('en-US')} characters; the rest was not read.`,
    );
  }
  return health;
}

/**
 * Runs the rules of a site over what it found of one posting: for each field the first rule wins whose finding survives
 * normalizing, and is recorded. Without a title there is no posting yet: `loading`.
 */
export function readFields<In>(input: In, rules: FieldRules<In>, frame: PostingFrame): PageResult {
  const title = firstOf('title', input, rules.title, lineFound);
  if (!title && !attempts) return NO_TITLE;
  let wholeText = 0;
  const description = firstOf('description', input, rules.description, (found) => {
    const normal = textFound(found);
    if (normal) wholeText = found.value.trim().length;
    return normal;
  });
  const fields = {
    company: firstOf('company', input, rules.company, lineFound),
    locations: firstListOf('locations', input, rules.locations, placeFound),
    workplace: firstListOf('workplace', input, rules.workplace, lineFound),
    employmentTypes: firstListOf('employmentTypes', input, rules.employmentTypes, lineFound),
    seniority: firstOf('seniority', input, rules.seniority, lineFound),
    pay: firstListOf('pay', input, rules.pay, payFound),
    description,
  };
  if (!title) return NO_TITLE;
  const { site, postingId, url, closed = false } = frame;
  const health = healthOf(fields, wholeText);
  return {
    kind: 'posting',
    reading: { site, postingId, url, title, ...fields, closed, health },
  };
}
