import type { FieldRules, SiteAdapter } from './adapter';
import { jobBoardHosts } from './on-request-hosts';
import { nextData } from './shared/embedded-data';
import { htmlToText } from './shared/html-text';
import type { Json, JsonObject } from './shared/json';
import { at, findObjects, isObject, listOf, wordsOf } from './shared/json';
import { isNamedBy } from './shared/pick-posting';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isAt, pathParts, patternsOf } from './shared/site-url';
import { STALE_DATA } from './shared/stale-data';
import { schemaTitle, titleHeading } from './shared/title-heading';

interface WellfoundPage extends WithSchema {
  document: Document;
  /** The posting in the page's own data; null where it is missing or is that of another. */
  listing: JsonObject | null;
  company: string | null;
}

/** "2812345" of "/jobs/2812345-ml-engineer", alone or laid over a list that names it in its query. */
function postingId(url: URL): string | null {
  const [section, page] = pathParts(url);
  const slug = url.searchParams.get('job_listing_slug') ?? (section === 'jobs' ? page : undefined);
  return /^(\d+)(?:-|$)/.exec(slug ?? '')?.[1] ?? null;
}

function listingOf(data: Json | undefined, id: string): JsonObject | null {
  const isIt = (each: JsonObject): boolean =>
    (wordsOf(each['__typename']) ?? '').startsWith('JobListing') &&
    wordsOf(each['id']) === id &&
    'title' in each;
  return (data === undefined ? [] : findObjects(data, isIt))[0] ?? null;
}

/** The listing's company, which the data holds apart and names by a reference. */
function companyOf(listing: JsonObject | null, data: Json | undefined): string | null {
  const startup = listing?.['startup'];
  const key = wordsOf(at(startup, '__ref'));
  if (key === null) return wordsOf(at(startup, 'name'));
  const [holder] = data === undefined ? [] : findObjects(data, (each) => isObject(each[key]));
  return wordsOf(at(holder, key, 'name'));
}

/** "Everywhere" is what the site says where an employer has said nothing. */
function locations({ listing }: WellfoundPage): (string | null)[] {
  const named = listOf(listing?.['locationNames']).map(wordsOf);
  const remote = listOf(listing?.['acceptedRemoteLocationNames']).map(wordsOf);
  return (named.length > 0 ? named : remote).filter((name) => name !== 'Everywhere');
}

/** The pay of "$80k – $90k • 0.5% – 1.0%"; equity stands after the dot. */
function compensation({ listing }: WellfoundPage): QuotedPay[] {
  const [salary = ''] = wordsOf(listing?.['compensation'])?.split(/\s*•\s*/) ?? [];
  return payWords(
    /\d/.test(salary) && !salary.includes('%') ? [salary] : [],
    'employer-structured',
  );
}

const rules: FieldRules<WellfoundPage> = {
  title: [
    textRule('listing-title', 'page-data', ({ listing }) => wordsOf(listing?.['title'])),
    ...fromSchema.title,
  ],
  company: [
    textRule('listing-company', 'page-data', ({ company }) => company),
    ...fromSchema.company,
  ],
  locations: [placesRule('listing-locations', 'page-data', locations), ...fromSchema.locations],
  workplace: [
    textsRule('listing-remote', 'page-data', ({ listing }) =>
      listing?.['remote'] === true && listOf(listing['locationNames']).length === 0
        ? [{ value: 'Remote', quote: '"remote": true' }]
        : [],
    ),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('listing-type', 'page-data', ({ listing }) => [wordsOf(listing?.['jobType'])]),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [...fromSchema.pay, payRule('listing-compensation', 'page-data', compensation)],
  description: [
    textRule('listing-description', 'page-data', ({ listing, document }) =>
      htmlToText(wordsOf(listing?.['description']) ?? '', document),
    ),
    ...fromSchema.description,
  ],
};

/** Wellfound: a posting alone, or laid over the list that it was opened from. */
export const wellfound: SiteAdapter = {
  id: 'wellfound',
  label: 'Wellfound',
  matches: patternsOf(jobBoardHosts.wellfound),
  handles: (url) => isAt(url, jobBoardHosts.wellfound),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const data = nextData(document);
    const listing = listingOf(data, id);
    const schema = schemaPosting(page);
    const isThis = listing !== null || (schema !== null && isNamedBy(url, schema.data));
    if (!isThis && data !== undefined) return STALE_DATA;
    const input: WellfoundPage = { document, listing, company: companyOf(listing, data), schema };
    const slug = pathParts(url)[1];
    return readFields(input, rules, {
      site: 'wellfound',
      postingId: id,
      url: `${url.origin}/jobs/${slug?.startsWith(id) ? slug : id}`,
    });
  },
  anchor: (page) => {
    const listing = listingOf(nextData(page.document), postingId(page.url) ?? '');
    return titleHeading(page.document, wordsOf(listing?.['title']) ?? schemaTitle(page));
  },
};
