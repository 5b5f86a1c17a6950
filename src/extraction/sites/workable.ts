import type { FieldRules, SiteAdapter } from './adapter';
import { besideTitle } from './shared/beside-title';
import { allLines, firstLine, firstWithText, metaContent } from './shared/dom';
import { elementText } from './shared/html-text';
import { placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isHost, pathParts } from './shared/site-url';

const TITLE = '[data-ui="job-title"]';
const SECTIONS =
  '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]';

interface WorkablePage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  const parts = pathParts(url);
  return /^[\dA-F]{6,}$/i.exec(parts[parts.indexOf('j') + 1] ?? '')?.[0].toUpperCase() ?? null;
}

function description({ document }: WorkablePage): string | null {
  const sections = [...document.querySelectorAll(SECTIONS)];
  const whole =
    sections.length > 0 ? sections : [...document.querySelectorAll('[data-ui="job-breakdown"]')];
  return whole.map((section) => elementText(section)).join('\n') || null;
}

const rules: FieldRules<WorkablePage> = {
  title: [
    textRule('job-title', 'dom', ({ document }) => firstLine(document, TITLE)),
    ...fromSchema.title,
  ],
  company: [
    ...fromSchema.company,
    textRule('og-title', 'dom', ({ document }) =>
      besideTitle(metaContent(document, 'og:title'), firstLine(document, TITLE)),
    ),
    textRule('logo', 'dom', ({ document }) =>
      document.querySelector('[data-ui="company-logo"] img')?.getAttribute('alt'),
    ),
  ],
  locations: [
    placesRule('job-location', 'dom', ({ document }) =>
      allLines(document, '[data-ui="job-location"]'),
    ),
    ...fromSchema.locations,
  ],
  workplace: [
    textsRule('job-workplace', 'dom', ({ document }) => [
      firstLine(document, '[data-ui="job-workplace"]'),
    ]),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('job-type', 'dom', ({ document }) => [firstLine(document, '[data-ui="job-type"]')]),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: fromSchema.pay,
  description: [textRule('sections', 'dom', description), ...fromSchema.description],
};

/** Workable: a posting and its application form, which shows the posting's head and not its text. */
export const workable: SiteAdapter = {
  id: 'workable',
  label: 'Workable',
  matches: ['https://apply.workable.com/*'],
  handles: (url) => isHost(url, 'apply.workable.com'),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const [account = ''] = pathParts(url);
    return readFields({ document, schema: schemaPosting(page) }, rules, {
      site: 'workable',
      postingId: id,
      url: `${url.origin}/${encodeURIComponent(account)}/j/${id}/`,
    });
  },
  anchor: ({ document }) => firstWithText(document, TITLE),
};
