import type { FieldRules, SiteAdapter } from './adapter';
import { allLines, firstLine, firstText, firstWithText } from './shared/dom';
import { identifierOf, isNamedBy } from './shared/pick-posting';
import { placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, organizationOf, schemaPosting } from './shared/schema-posting';
import { pathParts } from './shared/site-url';
import { isWorkday, WORKDAY_DOMAINS, workdayTenant } from './shared/workday-address';

const id = (name: string): string => `[data-automation-id="${name}"]`;
const TITLES = [id('jobPostingHeader'), id('jobTitleHeading')] as const;

interface WorkdayPage extends WithSchema {
  document: Document;
  url: URL;
}

/** The requisition at the end of "…/Senior-Engineer_R-12345-1/apply"; the last, short number only tells copies apart. */
function postingId(url: URL): string | null {
  const parts = pathParts(url);
  const start = parts.findIndex((part) => part === 'job' || part === 'details');
  if (start < 0) return null;
  const slug = parts.slice(start + 1).findLast((part) => /_[^_/]*\d[^_/]*$/.test(part));
  const requisition = slug?.slice(slug.lastIndexOf('_') + 1) ?? null;
  return requisition?.replace(/(\d{3,})-\d{1,2}$/, '$1') ?? null;
}

/** Organizations are often legal entities ("Acme Canada ULC"): the tenant's name within one is how people know it. */
function knownName(page: WorkdayPage): string | null {
  const name = workdayTenant(page.url)?.toLowerCase();
  const words = organization(page)?.split(/[\s,.()]+/) ?? [];
  return words.find((word) => word.toLowerCase() === name) ?? null;
}

function organization({ schema }: WorkdayPage): string | null {
  return schema && organizationOf(schema.data);
}

/** "Careers at Acme" over the page, or as the words of its logo. */
function headerName({ document }: WorkdayPage): string | null {
  const words = [
    firstLine(document, id('headerTitle')),
    document.querySelector(id('logo'))?.getAttribute('alt'),
  ];
  const names = words.map(
    (line) => /\b(?:careers|jobs|working) (?:at|with) (.+)$/i.exec(line ?? '')?.[1],
  );
  return names.find(Boolean) ?? null;
}

function factLines(page: WorkdayPage, name: string): string[] {
  return allLines(page.document, `${id(name)} dd`);
}

const rules: FieldRules<WorkdayPage> = {
  title: [
    textRule('job-posting-header', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    ...fromSchema.title,
  ],
  company: [
    textRule('tenant-in-organization', 'structured', knownName),
    textRule('header', 'dom', headerName),
    // An entity may come with a code before its name: "US01 Acme, Inc."
    textRule('schema-organization', 'structured', (page) =>
      organization(page)?.replace(/^[A-Z]{0,4}\d{1,6}[\s-]+/, ''),
    ),
    textRule('tenant', 'url', ({ url }) => workdayTenant(url)),
  ],
  locations: [
    placesRule('locations', 'dom', (page) => factLines(page, 'locations')),
    ...fromSchema.locations,
  ],
  workplace: [
    textsRule('remote-type', 'dom', (page) => factLines(page, 'remoteType')),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('time', 'dom', (page) => factLines(page, 'time')),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: fromSchema.pay,
  description: [
    textRule('job-posting-description', 'dom', ({ document }) =>
      firstText(document, id('jobPostingDescription')),
    ),
    ...fromSchema.description,
  ],
};

/** Workday career sites: a posting alone, beside its list, or behind the steps of an application. */
export const workday: SiteAdapter = {
  id: 'workday',
  label: 'Workday',
  matches: WORKDAY_DOMAINS.map((domain) => `https://*.${domain}/*`),
  handles: isWorkday,
  postingId,
  read: (page) => {
    const { document, url } = page;
    const requisition = postingId(url);
    if (requisition === null) {
      return NO_SINGLE_POSTING;
    }
    const shown = firstLine(document, `${id('requisitionId')} dd`);
    if (shown !== null && !shown.toLowerCase().includes(requisition.toLowerCase())) {
      return { kind: 'loading', reason: 'The page still shows the posting before this one.' };
    }
    const schema = schemaPosting(page);
    // The data stays that of the first posting; only its requisition tells it from another of the same title.
    const isOther =
      schema !== null && identifierOf(schema.data) !== null && !isNamedBy(url, schema.data);
    const input = { document, url, schema: isOther ? null : schema };
    const path = url.pathname.replace(/\/apply(?:\/.*)?$/, '');
    return readFields(input, rules, {
      site: 'workday',
      postingId: requisition,
      url: url.origin + path,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
