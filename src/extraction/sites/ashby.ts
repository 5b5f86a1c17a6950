import type { PostedPlace } from '@/posting/page-reading';
import type { FieldRules, SiteAdapter } from './adapter';
import { besideTitle } from './shared/beside-title';
import {
  componentSalaries,
  summaryPay,
  tierSalaries,
  tierSummaries,
  wholeSummary,
} from './shared/ashby-pay';
import { firstLine, firstText, firstWithText, lineOf } from './shared/dom';
import { htmlToText } from './shared/html-text';
import type { Json, JsonObject } from './shared/json';
import { at, isObject, listOf, wordsOf } from './shared/json';
import { postedPlace } from './shared/posted-place';
import { payRule, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { scriptState } from './shared/script-state';
import { isHost, pathParts } from './shared/site-url';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const HEADING = '.ashby-job-posting-heading';
const OVERVIEW = [
  '.ashby-job-posting-right-pane-overview-tab',
  '[class*="_descriptionText_"]',
] as const;

interface AshbyPage extends WithSchema {
  document: Document;
  /** The posting in the page's own data; null where it is missing or is that of the posting before. */
  posting: JsonObject | null;
  organization: string | null;
}

function postingId(url: URL): string | null {
  const id = pathParts(url)[1] ?? '';
  return UUID.test(id) ? id.toLowerCase() : null;
}

function placeOf(name: Json | undefined, address: Json | undefined): PostedPlace | null {
  const parts = isObject(at(address, 'postalAddress')) ? at(address, 'postalAddress') : address;
  const part = (key: string): string | null => wordsOf(at(parts, key));
  return postedPlace(
    wordsOf(name),
    part('addressLocality'),
    part('addressRegion'),
    part('addressCountry'),
  );
}

function places({ posting }: AshbyPage): (PostedPlace | null)[] {
  if (!posting) return [];
  const others = listOf(posting['secondaryLocations'] ?? posting['secondaryLocationNames']);
  return [
    placeOf(posting['locationName'] ?? posting['locationExternalName'], posting['address']),
    ...others.map((other) =>
      isObject(other)
        ? placeOf(other['locationName'] ?? other['location'], other['address'])
        : placeOf(other, undefined),
    ),
  ];
}

/** A block of the left pane by its heading: "Location", "Compensation". */
function paneBlock({ document }: AshbyPage, heading: RegExp): Element | null {
  const headings = [...document.querySelectorAll('.ashby-job-posting-left-pane h2')];
  return headings.find((each) => heading.test(lineOf(each)))?.parentElement ?? null;
}

function paneLines(page: AshbyPage, heading: RegExp): string[] {
  const block = paneBlock(page, heading);
  return block ? [...block.querySelectorAll('p, li')].map(lineOf) : [];
}

const rules: FieldRules<AshbyPage> = {
  title: [
    textRule('app-data-title', 'page-data', ({ posting }) => wordsOf(posting?.['title'])),
    textRule('heading', 'dom', ({ document }) => firstLine(document, HEADING)),
    ...fromSchema.title,
  ],
  company: [
    textRule('app-data-organization', 'page-data', ({ organization }) => organization),
    ...fromSchema.company,
    textRule('document-title', 'dom', ({ document }) =>
      besideTitle(document.title, firstLine(document, HEADING)),
    ),
  ],
  locations: [
    placesRule('app-data-location', 'page-data', places),
    placesRule('left-pane', 'dom', (page) => paneLines(page, /^locations?$/i)),
    ...fromSchema.locations,
  ],
  workplace: [
    textsRule('app-data-workplace', 'page-data', ({ posting }) => [
      wordsOf(posting?.['workplaceType']),
    ]),
    textsRule('left-pane', 'dom', (page) => paneLines(page, /^location type$/i)),
    textsRule('app-data-remote', 'page-data', ({ posting }) =>
      posting?.['isRemote'] === true ? [{ value: 'Remote', quote: '"isRemote": true' }] : [],
    ),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('app-data-employment', 'page-data', ({ posting }) => [
      wordsOf(posting?.['employmentType']),
    ]),
    textsRule('left-pane', 'dom', (page) => paneLines(page, /^employment type$/i)),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [
    payRule('app-data-tiers', 'page-data', ({ posting }) => tierSalaries(posting)),
    payRule('app-data-tier-summaries', 'page-data', ({ posting }) => tierSummaries(posting)),
    payRule('app-data-components', 'page-data', ({ posting }) => componentSalaries(posting)),
    payRule('app-data-summary', 'page-data', ({ posting }) => wholeSummary(posting)),
    payRule('left-pane', 'dom', (page) =>
      paneLines(page, /^compensation$/i).flatMap((line) => summaryPay(line)),
    ),
    ...fromSchema.pay,
  ],
  description: [
    textRule('app-data-description', 'page-data', ({ posting, document }) =>
      htmlToText(
        wordsOf(posting?.['descriptionHtml']) ?? wordsOf(posting?.['descriptionPlainText']) ?? '',
        document,
      ),
    ),
    textRule('overview', 'dom', ({ document }) => firstText(document, ...OVERVIEW)),
    ...fromSchema.description,
  ],
};

/** Ashby: its own boards and the frame in which company pages embed one. The data is there before the page is drawn. */
export const ashby: SiteAdapter = {
  id: 'ashby',
  label: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  handles: (url) => isHost(url, 'jobs.ashbyhq.com'),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const data = scriptState(document, 'window.__appData');
    const posting = at(data, 'posting');
    const isThis = isObject(posting) && wordsOf(posting['id'])?.toLowerCase() === id;
    const input: AshbyPage = {
      document,
      posting: isThis ? posting : null,
      organization: wordsOf(at(data, 'organization', 'name')),
      schema: schemaPosting(page),
    };
    const [board] = url.pathname.split('/').filter((part) => part !== '');
    return readFields(input, rules, {
      site: 'ashby',
      postingId: id,
      url: `${url.origin}/${board}/${id}`,
    });
  },
  anchor: ({ document }) => firstWithText(document, HEADING, 'h1'),
};
