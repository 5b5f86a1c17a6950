import type { Found, PageReading } from '@/posting/page-reading';
import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';
import type { FieldTrace, Posting, TracedField } from '@/posting/posting';
import { postingKey } from '@/posting/posting-key';
import type { ReadingRules } from '@/posting/reading-rules';
import { readPostingPay } from './pay/read-posting-pay';
import { readPlaces } from './place/read-places';
import { readZone } from './place/read-zone';
import { readWorkplace } from './place/read-workplace';
import { readPostingRole } from './role/read-posting-role';

/**
 * Resolves what a page says into a posting: places, workplace, role and pay, each with the words that it was read
 * from. Pure; a field that cannot be read is empty or unknown, never guessed.
 *
 * @param rules metros and premium rules of the market pack that the posting will be judged by.
 */
export function readPosting(reading: PageReading, rules: ReadingRules): Posting {
  const { places, workplace, remoteScope } = readPlaces(
    reading.locations.map(({ value }) => value),
    rules,
  );
  const { pay, payAbsence } = readPostingPay(reading, countriesOf(places));
  const words = {
    title: oneLine(reading.title.value),
    company: reading.company ? oneLine(reading.company.value) : null,
    employmentTypes: reading.employmentTypes.map(({ value }) => oneLine(value)),
    description: reading.description?.value ?? '',
    traces: tracesOf(reading, pay),
  };
  return {
    ...words,
    key: postingKey(reading.site, reading.postingId, reading.url),
    site: reading.site,
    postingId: reading.postingId,
    url: reading.url,
    locations: places,
    workplace: readWorkplace(reading, workplace),
    remoteScope,
    pay: pay.map((range) => ({
      ...range,
      zonePlaces: range.zone === null ? [] : readZone(range.zone, rules),
    })),
    payAbsence,
    role: readPostingRole(words, rules),
    closed: reading.closed,
    health: reading.health,
  };
}

function countriesOf(places: Place[]): string[] {
  return [...new Set(places.map(({ country }) => country).filter((code) => code !== null))];
}

function tracesOf(reading: PageReading, [firstPay]: PayRange[]): Posting['traces'] {
  const found: [TracedField, Found<unknown> | null | undefined][] = [
    ['title', reading.title],
    ['company', reading.company],
    ['locations', reading.locations[0]],
    ['workplace', reading.workplace[0]],
    ['employmentTypes', reading.employmentTypes[0]],
    ['seniority', reading.seniority],
    ['description', reading.description],
  ];
  const traces: Posting['traces'] = {};
  for (const [field, value] of found) {
    if (value) traces[field] = { rule: value.rule, source: value.source, quote: value.quote };
  }
  if (firstPay) traces.pay = payTrace(reading, firstPay);
  return traces;
}

function payTrace(reading: PageReading, { rule, quote, provenance }: PayRange): FieldTrace {
  const posted = provenance === 'employer-text' ? undefined : reading.pay[0];
  return { rule, quote, source: posted?.source ?? 'text' };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
