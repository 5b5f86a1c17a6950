import type { FieldRules, SiteAdapter } from './adapter';
import { jobBoardHosts } from './on-request-hosts';
import { htmlToText } from './shared/html-text';
import type { Json, JsonObject } from './shared/json';
import { at, findObjects, listOf, wordsOf } from './shared/json';
import { parseLenientJson } from './shared/lenient-json';
import { isNamedBy } from './shared/pick-posting';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isAt, pathParts, patternsOf } from './shared/site-url';
import { STALE_DATA } from './shared/stale-data';
import { schemaTitle, titleHeading } from './shared/title-heading';

const { ycombinator: COMPANY_HOSTS, workAtAStartup: STARTUP_HOSTS } = jobBoardHosts;
const HOSTS = [...COMPANY_HOSTS, ...STARTUP_HOSTS];

interface StartupPage extends WithSchema {
  document: Document;
  /** The posting in the page's own data; null where it is missing or is that of the posting before. */
  job: JsonObject | null;
  company: Json | undefined;
}

/** "AbC12dE" of "/companies/acme/jobs/AbC12dE-ml-engineer", "4711" of "/jobs/4711". */
function postingId(url: URL): string | null {
  const parts = pathParts(url);
  if (isAt(url, COMPANY_HOSTS)) {
    const isJob = parts[0] === 'companies' && parts[2] === 'jobs';
    return (isJob && /^[a-z\d]{5,}/i.exec(parts[3] ?? '')?.[0]) || null;
  }
  return (parts[0] === 'jobs' && /^\d+$/.exec(parts[1] ?? '')?.[0]) || null;
}

/** The data that the page was drawn from. It stays that of the first page. */
function pageData(document: Document): Json | undefined {
  const holder = document.querySelector('div[data-page]');
  return parseLenientJson(holder?.getAttribute('data-page') ?? '');
}

/** A posting among the objects of the page's data; founders have an id and a title as well. */
function jobOf(data: Json | undefined, id: string): JsonObject | null {
  const isIt = (each: JsonObject): boolean => {
    if (wordsOf(each['title']) === null) return false;
    const link = wordsOf(each['url']) ?? '';
    const isJob = Object.keys(each).some((key) => /^(?:job|salary|equity|remote)/i.test(key));
    return link.includes(`/jobs/${id}-`) || (isJob && wordsOf(each['id']) === id);
  };
  return (data === undefined ? [] : findObjects(data, isIt))[0] ?? null;
}

function first(data: Json | null | undefined, ...keys: string[]): string | null {
  return (
    keys.map((key) => wordsOf(at(data ?? undefined, key))).find((words) => words !== null) ?? null
  );
}

function salary({ job }: StartupPage): QuotedPay[] {
  const words = first(job, 'salaryRange', 'salary_range', 'prettySalaryRange', 'salary');
  return payWords(words === null ? [] : [words], 'employer-structured');
}

function locations({ job }: StartupPage): (string | null)[] {
  const places = job?.['locations'] ?? job?.['location'] ?? job?.['prettyLocation'];
  return listOf(places)
    .map((place) => wordsOf(place) ?? first(place, 'name', 'city'))
    .flatMap((line) => line?.split(/\s+\/\s+/) ?? []);
}

/** In the data "only" stands for remote, "yes" for remote as well as an office. */
function workplace({ job }: StartupPage): { value: string; quote: string }[] {
  const remote = job?.['remote'];
  const isRemote = remote === true || /^only$/i.test(wordsOf(remote) ?? '');
  return isRemote ? [{ value: 'Remote', quote: `"remote": ${JSON.stringify(remote)}` }] : [];
}

const rules: FieldRules<StartupPage> = {
  title: [
    ...fromSchema.title,
    textRule('page-data-title', 'page-data', ({ job }) => wordsOf(job?.['title'])),
  ],
  company: [
    ...fromSchema.company,
    textRule(
      'page-data-company',
      'page-data',
      ({ job, company }) =>
        first(job, 'companyName', 'company_name') ??
        first(job?.['company'], 'name') ??
        first(company, 'name'),
    ),
  ],
  locations: [placesRule('page-data-location', 'page-data', locations), ...fromSchema.locations],
  workplace: [textsRule('page-data-remote', 'page-data', workplace), ...fromSchema.workplace],
  employmentTypes: [
    textsRule('page-data-type', 'page-data', ({ job }) => [first(job, 'type', 'jobType')]),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [...fromSchema.pay, payRule('page-data-salary', 'page-data', salary)],
  description: [
    ...fromSchema.description,
    textRule('page-data-description', 'page-data', ({ job, document }) =>
      htmlToText(first(job, 'descriptionHtml', 'description_html', 'description') ?? '', document),
    ),
  ],
};

/** The address that the data was sent for. */
function addressOf(data: Json | undefined, { href }: URL): URL | null {
  const address = wordsOf(at(data, 'url'));
  return address !== null && URL.canParse(address, href) ? new URL(address, href) : null;
}

/** Y Combinator: the job pages of its companies, and Work at a Startup. */
export const ycombinator: SiteAdapter = {
  id: 'ycombinator',
  label: 'Y Combinator',
  matches: patternsOf(HOSTS),
  handles: (url) => isAt(url, HOSTS),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const data = pageData(document);
    const address = addressOf(data, url);
    const isStale = address !== null && postingId(address) !== id;
    const schema = schemaPosting(page);
    if (isStale && !(schema && isNamedBy(url, schema.data))) return STALE_DATA;
    const input: StartupPage = {
      document,
      job: isStale ? null : jobOf(data, id),
      company: isStale ? undefined : at(data, 'props', 'company'),
      schema,
    };
    return readFields(input, rules, {
      site: 'ycombinator',
      postingId: id,
      url: url.origin + url.pathname,
    });
  },
  anchor: (page) => {
    const job = jobOf(pageData(page.document), postingId(page.url) ?? '');
    return titleHeading(page.document, wordsOf(job?.['title']) ?? schemaTitle(page));
  },
};
