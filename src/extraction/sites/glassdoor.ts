import type { PayProvenance } from '@/posting/pay-range';
import type { FieldRules, SiteAdapter } from './adapter';
import { jobBoardHosts } from './on-request-hosts';
import { isPayWords } from './shared/chips';
import { firstLine, firstText, firstWithText, lineOf } from './shared/dom';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, inferredPay, schemaPosting } from './shared/schema-posting';
import { isAt, patternsOf } from './shared/site-url';

const TITLES = [
  '[id^="jd-job-title"]',
  '[data-test="job-details-header"] h1',
  '[data-test="job-title"]',
] as const;
const COMPANIES = [
  '[class*="EmployerProfile_employerNameHeading"]',
  '[data-test="employer-name"]',
] as const;
const DESCRIPTIONS = [
  '[class*="JobDetails_jobDescription"]',
  '[data-brandviews*="jobview-description"]',
] as const;
const SALARIES = ['[class*="SalaryEstimate_salaryRange"]', '[data-test="detailSalary"]'] as const;
const CARD = 'li[data-jobid]';

interface GlassdoorPage extends WithSchema {
  title: Element | null;
  /** The posting's part of the page, without the list beside it. */
  pane: Element;
}

/** "…-JV_IC1147401_KO0,14_JL1009…", or the parameter that says what is open beside a list. */
function postingId(url: URL): string | null {
  const given = url.searchParams.get('jl') ?? url.searchParams.get('jobListingId') ?? '';
  if (/^\d{6,}$/.test(given)) return given;
  return /[_-]JL(\d{6,})(?!\d)/.exec(url.pathname)?.[1] ?? null;
}

/** The title outside of the list. */
function titleOf(document: Document): Element | null {
  const titles = TITLES.flatMap((selector) => [...document.querySelectorAll(selector)]);
  return titles.find((title) => !title.closest(CARD) && lineOf(title) !== '') ?? null;
}

/** The smallest part of the page that has both the title and the description, and no card of a list. */
function paneOf(title: Element | null): Element | null {
  let pane = title;
  while (pane && !pane.querySelector(DESCRIPTIONS.join(', '))) {
    const parent: Element | null = pane.parentElement;
    if (!parent || parent.querySelector(CARD)) break;
    pane = parent;
  }
  return pane;
}

/** Whose figure it is stands beside it: "$120K - $150K (Employer provided)", "(Glassdoor est.)". */
function provenanceOf(words: string): PayProvenance {
  return /\bemployer[\s-](?:provided|est)|\bby employer\b/i.test(words)
    ? 'employer-structured'
    : 'site-estimate';
}

function salary({ pane }: GlassdoorPage): QuotedPay[] {
  const element = firstWithText(pane, ...SALARIES);
  const text = lineOf(element);
  if (!element || !isPayWords(text)) return [];
  const section = element.closest('section') ?? element.parentElement;
  return payWords([text], provenanceOf(`${text} ${lineOf(section)}`));
}

const rules: FieldRules<GlassdoorPage> = {
  title: [textRule('header-title', 'dom', ({ title }) => lineOf(title)), ...fromSchema.title],
  company: [
    textRule('header-company', 'dom', ({ pane }) =>
      firstLine(pane, ...COMPANIES)?.replace(/\s*\d(?:[.,]\d)?\s*★?$/, ''),
    ),
    ...fromSchema.company,
  ],
  locations: [
    placesRule('header-location', 'dom', ({ pane }) => [firstLine(pane, '[data-test="location"]')]),
    ...fromSchema.locations,
  ],
  workplace: fromSchema.workplace,
  employmentTypes: fromSchema.employmentTypes,
  seniority: [],
  pay: [payRule('salary', 'dom', salary), ...inferredPay],
  description: [
    textRule('description', 'dom', ({ pane }) => firstText(pane, ...DESCRIPTIONS)),
    ...fromSchema.description,
  ],
};

/** Glassdoor: a posting alone or beside a list. Most of its pay is the site's estimate. */
export const glassdoor: SiteAdapter = {
  id: 'glassdoor',
  label: 'Glassdoor',
  matches: patternsOf(jobBoardHosts.glassdoor),
  handles: (url) => isAt(url, jobBoardHosts.glassdoor),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const title = titleOf(document);
    const isAlone = url.pathname.startsWith('/job-listing/');
    const shown = /\d{6,}$/.exec(title?.id ?? '')?.[0];
    if (shown !== undefined && shown !== id) {
      return { kind: 'loading', reason: 'The page still shows the posting before this one.' };
    }
    const input = {
      title,
      pane: paneOf(title) ?? document.createElement('div'),
      schema: isAlone ? schemaPosting(page) : null,
    };
    return readFields(input, rules, {
      site: 'glassdoor',
      postingId: id,
      url: `${url.origin}${url.pathname}?jl=${id}`,
    });
  },
  anchor: ({ document }) => titleOf(document),
};
