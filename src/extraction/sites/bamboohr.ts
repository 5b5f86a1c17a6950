import type { FieldRules, Page, SiteAdapter } from './adapter';
import { applicantTrackingHosts } from './on-request-hosts';
import { besideTitle } from './shared/beside-title';
import { isPayWords } from './shared/chips';
import { firstLine, firstText, firstWithText, ownTexts } from './shared/dom';
import { wordsOf } from './shared/json';
import { prop } from './shared/json-ld';
import { labelledLine } from './shared/labelled-line';
import { isNamedBy, titlesAgree } from './shared/pick-posting';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { SchemaPosting, WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isAt, patternsOf } from './shared/site-url';

/** The newer template's, then the older one's. */
const TITLES = [
  '[data-fabric-component="Headline"]',
  '.ResAts__JobPostingHeader h2',
  'main h1',
] as const;

interface BambooPage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  return /^\/careers\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** The page's JobPosting, unless the page shows another by now: data may be left over from the posting before. */
function schemaInView(page: Page): SchemaPosting | null {
  const schema = schemaPosting(page);
  const shown = firstLine(page.document, ...TITLES);
  if (schema === null || shown === null || isNamedBy(page.url, schema.data)) return schema;
  return titlesAgree(wordsOf(prop(schema.data, 'title')) ?? '', shown) ? schema : null;
}

const rules: FieldRules<BambooPage> = {
  title: [
    ...fromSchema.title,
    textRule('heading', 'dom', ({ document }) => firstLine(document, ...TITLES)),
  ],
  company: [
    ...fromSchema.company,
    textRule('logo', 'dom', ({ document }) =>
      document
        .querySelector('header a img')
        ?.getAttribute('alt')
        ?.replace(/ logo$/i, ''),
    ),
    textRule('document-title', 'dom', ({ document }) =>
      besideTitle(document.title, firstLine(document, ...TITLES)),
    ),
  ],
  locations: [
    ...fromSchema.locations,
    placesRule('summary-location', 'dom', ({ document }) => [
      labelledLine(ownTexts(document), /^location$/i),
    ]),
  ],
  workplace: [
    textsRule('summary-location-type', 'dom', ({ document }) => [
      labelledLine(ownTexts(document), /^location type$/i),
    ]),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('summary-employment', 'dom', ({ document }) => [
      labelledLine(ownTexts(document), /^employment (?:type|status)$/i),
    ]),
    ...fromSchema.employmentTypes,
  ],
  seniority: [
    textRule('summary-experience', 'dom', ({ document }) =>
      labelledLine(ownTexts(document), /^minimum experience$/i),
    ),
  ],
  pay: [
    payRule('summary-compensation', 'dom', ({ document }) => {
      const line = labelledLine(ownTexts(document), /^compensation$/i);
      return payWords(line !== null && isPayWords(line) ? [line] : [], 'employer-structured');
    }),
    ...fromSchema.pay,
  ],
  description: [
    textRule('rich-text', 'dom', ({ document }) =>
      firstText(document, '[class*="BambooRichText"]'),
    ),
    ...fromSchema.description,
  ],
};

/** BambooHR's career sites: drawn in the browser, with a summary of facts beside the text. */
export const bamboohr: SiteAdapter = {
  id: 'bamboohr',
  label: 'BambooHR',
  matches: patternsOf(applicantTrackingHosts.bamboohr),
  handles: (url) => isAt(url, applicantTrackingHosts.bamboohr),
  postingId,
  read: (page) => {
    const id = postingId(page.url);
    if (id === null) return NO_SINGLE_POSTING;
    return readFields({ document: page.document, schema: schemaInView(page) }, rules, {
      site: 'bamboohr',
      postingId: id,
      url: page.url.origin + page.url.pathname,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
