import type { FieldRules, SiteAdapter } from './adapter';
import { allLines, firstLine, firstText, firstWithText } from './shared/dom';
import { payRule, placesRule, textRule, textsRule } from './shared/rules';
import { LIST_PAGE, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isHost, pathParts } from './shared/site-url';

const HOSTS = ['www.dice.com', 'dice.com'];
const HEADER = '[data-testid="job-detail-header-card"]';
const TITLES = [`${HEADER} h1`, 'h1'] as const;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface DicePage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  const [page, id = ''] = pathParts(url);
  return page === 'job-detail' && UUID.test(id) ? id.toLowerCase() : null;
}

function chips({ document }: DicePage): string[] {
  return allLines(document, `${HEADER} .SeuiInfoBadge`);
}

const rules: FieldRules<DicePage> = {
  title: [
    textRule('header-title', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    ...fromSchema.title,
  ],
  company: [
    textRule('header-company', 'dom', ({ document }) =>
      firstLine(
        document,
        `${HEADER} a[href*="/company-profile/"]`,
        `${HEADER} a[href*="/company/"]`,
      ),
    ),
    ...fromSchema.company,
  ],
  locations: [
    ...fromSchema.locations,
    placesRule('header-location', 'dom', ({ document }) => {
      const line = firstLine(
        document,
        `${HEADER} [data-testid="job-location"]`,
        `${HEADER} h1 ~ span`,
      );
      return [line?.split(/\s*•\s*/)[0]];
    }),
  ],
  workplace: [
    textsRule('location-type-badge', 'dom', ({ document }) =>
      allLines(document, `${HEADER} [data-testid="locationTypeBadge"]`).flatMap((line) =>
        line.split(/\s*,\s*|\s+or\s+/),
      ),
    ),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('header-chips', 'dom', (page) =>
      chips(page).filter((chip) =>
        /^(?:full[- ]time|part[- ]time|contract|third party|internship)\b/i.test(chip),
      ),
    ),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [
    payRule('header-chips', 'dom', (page) =>
      chips(page)
        .filter((chip) => /(?:[$€£]|\b(?:USD|CAD|EUR|GBP)\b)\s?\d/.test(chip))
        .map((text) => ({
          pay: { kind: 'text', provenance: 'employer-structured', label: null, text },
          quote: text,
        })),
    ),
    ...fromSchema.pay,
  ],
  description: [
    textRule('description', 'dom', ({ document }) =>
      firstText(
        document,
        '[data-testid="jobDescriptionHtml"]',
        '#jobDescription',
        '[class*="job-detail-description-module"]',
      ),
    ),
    ...fromSchema.description,
  ],
};

/** Dice. */
export const dice: SiteAdapter = {
  id: 'dice',
  label: 'Dice',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  postingId,
  read: (page) => {
    const id = postingId(page.url);
    if (id === null) return LIST_PAGE;
    const input = { document: page.document, schema: schemaPosting(page) };
    return readFields(input, rules, {
      site: 'dice',
      postingId: id,
      url: `https://www.dice.com/job-detail/${id}`,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
