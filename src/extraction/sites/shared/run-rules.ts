import type {
  Found,
  PageReading,
  PageResult,
  PostedPay,
  PostedPlace,
} from '@/posting/page-reading';
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

/** The first rule whose finding survives normalizing. A rule that fails on a hostile page has found nothing. */
function firstOf<T, In>(
  input: In,
  rules: readonly Rule<T, In>[],
  normalize: (found: Found<T>) => Found<T> | null,
): Found<T> | null {
  for (const rule of rules) {
    const found = attempt(() => rule.read(input), null);
    const normal = found && normalize(found);
    if (normal) return normal;
  }
  return null;
}

function firstListOf<T, In>(
  input: In,
  rules: readonly ListRule<T, In>[],
  normalize: (found: Found<T>) => Found<T> | null,
): Found<T>[] {
  for (const rule of rules) {
    const distinct = new Map<string, Found<T>>();
    for (const found of attempt(() => rule.read(input), []).slice(0, LIST_LIMIT)) {
      const normal = normalize(found);
      if (normal) distinct.set(JSON.stringify(normal.value), normal);
    }
    if (distinct.size > 0) return [...distinct.values()];
  }
  return [];
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function healthOf(reading: Omit<PageReading, 'health'>, wholeText: number): string[] {
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
  const title = firstOf(input, rules.title, lineFound);
  if (!title)
    return { kind: 'loading', reason: 'The title of the posting is not on the page yet.' };
  let wholeText = 0;
  const description = firstOf(input, rules.description, (found) => {
    const normal = textFound(found);
    if (normal) wholeText = found.value.trim().length;
    return normal;
  });
  const reading = {
    site: frame.site,
    postingId: frame.postingId,
    url: frame.url,
    title,
    company: firstOf(input, rules.company, lineFound),
    locations: firstListOf(input, rules.locations, placeFound),
    workplace: firstListOf(input, rules.workplace, lineFound),
    employmentTypes: firstListOf(input, rules.employmentTypes, lineFound),
    seniority: firstOf(input, rules.seniority, lineFound),
    pay: firstListOf(input, rules.pay, payFound),
    description,
    closed: frame.closed ?? false,
  };
  return { kind: 'posting', reading: { ...reading, health: healthOf(reading, wholeText) } };
}
