import type { Found, PageReading } from '@/posting/page-reading';
import type { PostingRecord } from './input-record.schema';

/**
 * The page reading of a posting whose fields come from outside: as if an adapter had delivered them.
 *
 * @param description the record's description as plain text
 */
export function givenReading(record: PostingRecord, description: string): PageReading {
  const { title, company, location, workplace } = record;
  return {
    site: 'given',
    postingId: record.id,
    url: '',
    title: given(title, title),
    company: company === null ? null : given(company, company),
    locations: location === null ? [] : [given({ text: location }, location)],
    workplace: workplace === null ? [] : [given(workplace, workplace)],
    employmentTypes: [],
    seniority: null,
    pay: [],
    description: given(description, description),
    closed: false,
    health: [],
  };
}

function given<T>(value: T, quote: string): Found<T> {
  return { value, rule: 'given', source: 'given', quote };
}
