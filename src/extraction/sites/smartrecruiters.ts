import type { FieldRules, SiteAdapter } from './adapter';
import { firstLine, firstWithText, metaContent } from './shared/dom';
import { elementText } from './shared/html-text';
import { placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isHost, pathParts } from './shared/site-url';

const TITLES = ['h1.job-title', 'h1[itemprop="title"]', 'h1'] as const;

/** The section on the company is left out: its figures are funding and revenue. */
const SECTIONS = '#st-jobDescription, #st-qualifications, #st-additionalInformation';

interface SmartRecruitersPage extends WithSchema {
  document: Document;
  url: URL;
}

function postingId(url: URL): string | null {
  return /^(\d{9,})(?:-|$)/.exec(pathParts(url)[1] ?? '')?.[1] ?? null;
}

function description({ document }: SmartRecruitersPage): string | null {
  return (
    [...document.querySelectorAll(SECTIONS)].map((section) => elementText(section)).join('\n') ||
    null
  );
}

/** The custom element keeps place and workplace in attributes until it is drawn. */
function locationAttribute({ document }: SmartRecruitersPage, name: string): string | null {
  return document.querySelector('spl-job-location')?.getAttribute(name) ?? null;
}

const rules: FieldRules<SmartRecruitersPage> = {
  title: [
    textRule('headline', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    ...fromSchema.title,
    textRule('og-title', 'dom', ({ document }) => metaContent(document, 'og:title')),
  ],
  company: [
    ...fromSchema.company,
    textRule('og-site-name', 'dom', ({ document }) => metaContent(document, 'og:site_name')),
    textRule('account', 'url', ({ url }) => pathParts(url)[0]),
  ],
  locations: [
    placesRule('job-location-element', 'dom', (page) => [
      locationAttribute(page, 'formattedaddress'),
    ]),
    ...fromSchema.locations,
    placesRule('job-location', 'dom', ({ document }) => [firstLine(document, 'spl-job-location')]),
  ],
  workplace: [
    textsRule('job-location-element', 'dom', (page) => [locationAttribute(page, 'workplacetype')]),
    ...fromSchema.workplace,
  ],
  employmentTypes: fromSchema.employmentTypes,
  seniority: [],
  pay: fromSchema.pay,
  description: [textRule('sections', 'dom', description), ...fromSchema.description],
};

/** SmartRecruiters: postings with microdata. */
export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  label: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*'],
  handles: (url) => isHost(url, 'jobs.smartrecruiters.com'),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const input = { document, url, schema: schemaPosting(page) };
    return readFields(input, rules, {
      site: 'smartrecruiters',
      postingId: id,
      url: url.origin + url.pathname,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
