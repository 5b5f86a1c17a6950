import type { FieldRules, SiteAdapter } from './adapter';
import { applicantTrackingHosts } from './on-request-hosts';
import { firstWithText } from './shared/dom';
import { nextData } from './shared/embedded-data';
import { htmlToText } from './shared/html-text';
import type { JsonObject } from './shared/json';
import { amountOf, at, excerpt, isObject, listOf, wordsOf } from './shared/json';
import { isNamedBy } from './shared/pick-posting';
import type { QuotedPay } from './shared/rules';
import { payRule, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isAt, pathParts, patternsOf } from './shared/site-url';
import { STALE_DATA } from './shared/stale-data';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface RipplingPage extends WithSchema {
  document: Document;
  /** The posting in the page's own data; null where it is missing. */
  job: JsonObject | null;
}

/** The part after "jobs" of "/en-GB/acme/jobs/<uuid>", also where the steps of an application follow it. */
function postingId(url: URL): string | null {
  const parts = pathParts(url);
  const id = parts[parts.indexOf('jobs') + 1] ?? '';
  return UUID.test(id) ? id.toLowerCase() : null;
}

/** The posting that the page was drawn from. Older pages have its places and its kind beside it. */
function jobOf(document: Document): JsonObject | null {
  const data = at(nextData(document), 'props', 'pageProps', 'apiData');
  const job = at(data, 'jobPost');
  return isObject(data) && isObject(job) ? { ...data, ...job } : null;
}

function pay({ job }: RipplingPage): QuotedPay[] {
  return listOf(job?.['payRangeDetails']).flatMap((details): QuotedPay[] => {
    if (!isObject(details)) return [];
    const { rangeStart, rangeEnd, currency, frequency } = details;
    return [
      {
        pay: {
          kind: 'figures',
          provenance: 'employer-structured',
          label: wordsOf(details['location']),
          min: amountOf(rangeStart),
          max: amountOf(rangeEnd),
          currency: wordsOf(currency),
          period: wordsOf(frequency),
        },
        quote: excerpt({ rangeStart, rangeEnd, currency, frequency }),
      },
    ];
  });
}

/** The part on the role comes first: the one on the company is the same in every posting. */
function description({ job, document }: RipplingPage): string {
  const text = job?.['description'];
  const parts = isObject(text) ? [text['role'], text['company']] : [text];
  return parts.map((part) => htmlToText(wordsOf(part) ?? '', document)).join('\n');
}

const rules: FieldRules<RipplingPage> = {
  title: [
    textRule('page-data-name', 'page-data', ({ job }) => wordsOf(job?.['name'])),
    ...fromSchema.title,
  ],
  company: [
    textRule('page-data-company', 'page-data', ({ job }) => wordsOf(job?.['companyName'])),
    ...fromSchema.company,
  ],
  locations: [
    placesRule('page-data-locations', 'page-data', ({ job }) =>
      listOf(job?.['workLocations']).map((place) => wordsOf(place) ?? wordsOf(at(place, 'name'))),
    ),
    ...fromSchema.locations,
  ],
  workplace: fromSchema.workplace,
  employmentTypes: [
    textsRule('page-data-employment', 'page-data', ({ job }) => {
      const type = job?.['employmentType'];
      return [wordsOf(type) ?? wordsOf(at(type, 'id')) ?? wordsOf(at(type, 'label'))];
    }),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [payRule('page-data-pay', 'page-data', pay), ...fromSchema.pay],
  description: [
    textRule('page-data-description', 'page-data', description),
    ...fromSchema.description,
  ],
};

/** Rippling's career sites. */
export const rippling: SiteAdapter = {
  id: 'rippling',
  label: 'Rippling',
  matches: patternsOf(applicantTrackingHosts.rippling),
  handles: (url) => isAt(url, applicantTrackingHosts.rippling),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const job = jobOf(document);
    const isStale = job !== null && wordsOf(job['uuid'])?.toLowerCase() !== id;
    const schema = schemaPosting(page);
    if (isStale && !(schema && isNamedBy(url, schema.data))) return STALE_DATA;
    const input = { document, job: isStale ? null : job, schema };
    return readFields(input, rules, {
      site: 'rippling',
      postingId: id,
      url: url.origin + url.pathname.slice(0, url.pathname.toLowerCase().indexOf(id) + id.length),
    });
  },
  anchor: ({ document }) => firstWithText(document, 'h1', 'h2'),
};
