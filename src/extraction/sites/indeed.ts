import type { PostedPlace } from '@/posting/page-reading';
import type { PayProvenance } from '@/posting/pay-range';
import type { FieldRules, Page, SiteAdapter } from './adapter';
import type { Chips } from './shared/chips';
import { sortChips } from './shared/chips';
import { firstLine, firstText, firstWithText, lineOf, ownTexts } from './shared/dom';
import { htmlToText } from './shared/html-text';
import type { Json, JsonObject } from './shared/json';
import { at, findObjects, isObject, listOf, wordsOf } from './shared/json';
import { titlesAgree } from './shared/pick-posting';
import { postedPlace } from './shared/posted-place';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, inferredPay, schemaPosting } from './shared/schema-posting';
import { scriptState } from './shared/script-state';

const HOST = /^(?:(?:www|m|[a-z]{2})\.)?indeed\.com$/;

/** The posting's part of the page in the newer and the older template, alone and beside a search. */
const PANES = [
  '[data-testid="viewjob-main-content"]',
  '[data-testid="viewjob-job-content"]',
  '#jobsearch-ViewjobPaneWrapper',
  '.jobsearch-ViewJobLayout',
] as const;

const TITLES = [
  '[data-testid="vj-job-title"]',
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '[data-testid="simpler-jobTitle"]',
  'h1.jobsearch-JobInfoHeader-title',
] as const;

const COMPANIES = [
  '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
  '[data-testid="inlineHeader-companyName"]',
  '.jobsearch-JobInfoHeader-companyNameSimple',
] as const;

const LOCATIONS = [
  '[data-testid="inlineHeader-companyLocation"]',
  '#jobLocationText',
  '[data-testid="job-location"]',
] as const;

/** Where pay, kind of employment and workplace stand as short texts. */
const SUMMARIES = [
  '[data-testid="structured-job-summary"]',
  '#salaryInfoAndJobType',
  '#jobDetailsSection',
  '[data-testid="jobDetailsSection"]',
  '[data-testid="company-info-metadata"]',
  '[data-testid="jobsearch-CompanyInfoContainer"]',
].join(', ');

const DESCRIPTIONS = [
  '#jobDescriptionText',
  '.simple-job-description-html',
  '.react-native-html-content',
  '[data-testid="vj-job-description-heading"] + *',
] as const;

interface IndeedPage extends WithSchema {
  document: Document;
  pane: Element;
  /** The page's own data on this posting; null where it is missing or is that of another. */
  data: JsonObject | null;
}

function postingId(url: URL): string | null {
  const key = url.searchParams.get('vjk') ?? url.searchParams.get('jk') ?? '';
  return /^[\da-f]{16}$/i.test(key) ? key.toLowerCase() : null;
}

/** The data stays that of the first posting while a search is clicked through, so it counts only under the same key. */
function dataOf(document: Document, key: string): JsonObject | null {
  for (const marker of ['window._initialData', 'preloadedVJData']) {
    const state = scriptState(document, marker);
    const [found] =
      state === undefined
        ? []
        : findObjects(
            state,
            (value) => 'jobInfoWrapperModel' in value && wordsOf(value['jobKey']) === key,
          );
    if (found) return found;
  }
  return null;
}

function header(data: JsonObject | null, key: string): Json | undefined {
  return at(data ?? undefined, 'jobInfoWrapperModel', 'jobInfoModel', 'jobInfoHeaderModel', key);
}

function job(data: JsonObject | null): JsonObject | null {
  const [result] = listOf(
    at(data ?? undefined, 'hostQueryExecutionResult', 'data', 'jobData', 'results'),
  );
  const found = at(result, 'job');
  return isObject(found) ? found : null;
}

function withoutSuffix(title: string | null): string | null {
  return title?.replace(/\s*-\s*job post$/i, '') ?? null;
}

function dataPlace({ data }: IndeedPage): PostedPlace | null {
  const location = job(data)?.['location'];
  const text =
    wordsOf(header(data, 'formattedLocation')) ??
    wordsOf(at(location, 'fullAddress')) ??
    wordsOf(data?.['jobLocation']);
  const part = (key: string): string | null => wordsOf(at(location, key));
  return postedPlace(text, part('city'), part('admin1Code'), part('countryCode'));
}

/** A figure counts as the employer's only where Indeed says so; most are extracted from the text, some estimated. */
function provenanceOf(source: string): PayProvenance {
  if (/estimat/i.test(source)) return 'site-estimate';
  return /employer/i.test(source) ? 'employer-structured' : 'site-inferred';
}

function dataPay({ data }: IndeedPage): QuotedPay[] {
  const salary = data?.['salaryInfoModel'];
  const text = wordsOf(at(salary, 'salaryText'));
  if (text === null) return [];
  const amount = (key: string): number | null => {
    const value = at(salary, key);
    return typeof value === 'number' && value > 0 ? value : null;
  };
  const provenance = provenanceOf(`${wordsOf(at(salary, 'salarySource')) ?? ''} ${text}`);
  const [currency, period] = [
    wordsOf(at(salary, 'salaryCurrency')),
    wordsOf(at(salary, 'salaryType')),
  ];
  const [min, max] = [amount('salaryMin'), amount('salaryMax')];
  return [
    { pay: { kind: 'figures', provenance, label: null, min, max, currency, period }, quote: text },
  ];
}

/** The short texts of the summary: "$50 - $60 an hour", "- Contract", "Hybrid work". */
function chips({ pane }: IndeedPage): Chips {
  const texts = [...pane.querySelectorAll(SUMMARIES)].flatMap((summary) =>
    ownTexts(summary).map(({ text }) => text.replace(/^-\s*/, '')),
  );
  return sortChips([...new Set(texts)]);
}

/** The first chip with pay; the same figure stands in several summaries. */
function chipPay(page: IndeedPage): QuotedPay[] {
  const [text] = chips(page).pay;
  return text ? payWords([text], provenanceOf(text)) : [];
}

function description(page: IndeedPage): string | null {
  const html = at(
    page.data ?? undefined,
    'jobInfoWrapperModel',
    'jobInfoModel',
    'sanitizedJobDescription',
  );
  const words = wordsOf(html) ?? wordsOf(at(job(page.data) ?? undefined, 'description', 'text'));
  return words === null ? null : htmlToText(words, page.document);
}

function locationLine({ pane }: IndeedPage): string | null {
  const line = firstLine(pane, ...LOCATIONS);
  if (line !== null) return line;
  // The newer template has the location as bare text after the company's link.
  const company = firstWithText(pane, COMPANIES[0]);
  return (
    lineOf(company?.nextElementSibling) ||
    lineOf(company?.parentElement?.nextElementSibling) ||
    null
  );
}

const rules: FieldRules<IndeedPage> = {
  title: [
    textRule(
      'data-title',
      'page-data',
      ({ data }) => wordsOf(header(data, 'jobTitle')) ?? wordsOf(data?.['jobTitle']),
    ),
    textRule('pane-title', 'dom', ({ pane }) => withoutSuffix(firstLine(pane, ...TITLES))),
    ...fromSchema.title,
  ],
  company: [
    textRule('data-company', 'page-data', ({ data }) => wordsOf(header(data, 'companyName'))),
    textRule('pane-company', 'dom', ({ pane }) => firstLine(pane, ...COMPANIES)),
    ...fromSchema.company,
  ],
  locations: [
    placesRule('data-location', 'page-data', (page) => [dataPlace(page)]),
    placesRule('pane-location', 'dom', (page) => [locationLine(page)]),
    ...fromSchema.locations,
  ],
  workplace: [
    textsRule('data-workplace', 'page-data', ({ data }) => {
      const model = header(data, 'remoteWorkModel');
      return [wordsOf(at(model, 'text')) ?? wordsOf(at(model, 'type'))];
    }),
    textsRule('pane-workplace', 'dom', (page) => chips(page).workplace),
    textsRule('work-location-line', 'dom', (page) => [
      /^Work Location: (.{1,60})$/m.exec(
        firstText(page.pane, ...DESCRIPTIONS) ?? description(page) ?? '',
      )?.[1],
    ]),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('data-job-type', 'page-data', ({ data }) =>
      listOf(job(data)?.['jobTypes']).map((type) => wordsOf(at(type, 'label'))),
    ),
    textsRule('pane-job-type', 'dom', (page) => chips(page).employmentTypes),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [
    payRule('data-salary', 'page-data', dataPay),
    payRule('pane-salary', 'dom', chipPay),
    ...inferredPay,
  ],
  description: [
    textRule('pane-description', 'dom', ({ pane }) => firstText(pane, ...DESCRIPTIONS)),
    textRule('data-description', 'page-data', description),
    ...fromSchema.description,
  ],
};

/** True when the pane shows another posting than the one that the address selects in the list. */
function isStale(document: Document, pane: Element, key: string): boolean {
  const own = pane.querySelector('[data-indeed-apply-jk]')?.getAttribute('data-indeed-apply-jk');
  if (own) return own.toLowerCase() !== key;
  const selected = lineOf(document.querySelector(`a[data-jk="${key}"]`));
  const title = withoutSuffix(firstLine(pane, ...TITLES));
  return selected !== '' && title !== null && !titlesAgree(selected, title);
}

function read(page: Page): ReturnType<SiteAdapter['read']> {
  const { document, url } = page;
  const key = postingId(url);
  if (key === null) return NO_SINGLE_POSTING;
  const pane = PANES.map((selector) => document.querySelector(selector)).find(Boolean);
  const isAlone = url.pathname.includes('/viewjob');
  if (!pane && !isAlone) return { kind: 'loading', reason: 'The posting is not on the page yet.' };
  if (pane && isStale(document, pane, key)) {
    return { kind: 'loading', reason: 'The page still shows the posting before this one.' };
  }
  const input = {
    document,
    pane: pane ?? document.body,
    data: dataOf(document, key),
    schema: schemaPosting(page),
  };
  return readFields(input, rules, {
    site: 'indeed',
    postingId: key,
    url: `${url.origin}/viewjob?jk=${key}`,
  });
}

/** Indeed: a posting alone or beside a search, in both templates that are live. */
export const indeed: SiteAdapter = {
  id: 'indeed',
  label: 'Indeed',
  matches: ['https://indeed.com/*', 'https://*.indeed.com/*'],
  handles: (url) => url.protocol === 'https:' && HOST.test(url.hostname),
  postingId,
  read,
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
