import type { FieldRules, SiteAdapter } from './adapter';
import { isPayWords } from './shared/chips';
import { allLines, firstLine, firstText, firstWithText } from './shared/dom';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isHost, pathParts } from './shared/site-url';

const HOSTS = ['www.dice.com', 'dice.com'];
const HEADER = '[data-testid="job-detail-header-card"]';
const TITLES = [`${HEADER} h1`, '[data-cy="jobTitle"]', 'h1'] as const;

/** The chips of the newer template, and the older one's. */
const CHIPS = `${HEADER} .SeuiInfoBadge, [data-cy="payDetails"] span, [data-cy="employmentDetails"] span`;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface DicePage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  const [page, id = ''] = pathParts(url);
  return page === 'job-detail' && UUID.test(id) ? id.toLowerCase() : null;
}

function chips({ document }: DicePage): string[] {
  return allLines(document, CHIPS);
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
        '[data-cy="companyNameLink"]',
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
        '[data-cy="location"]',
      );
      return [line?.split(/\s*•\s*/)[0]];
    }),
  ],
  workplace: [
    textsRule('location-type-badge', 'dom', ({ document }) =>
      allLines(
        document,
        `${HEADER} [data-testid="locationTypeBadge"], [data-cy="locationDetails"] span`,
      ).flatMap((line) => line.split(/\s*,\s*|\s+or\s+/)),
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
      payWords(chips(page).filter(isPayWords), 'employer-structured'),
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
    if (id === null) return NO_SINGLE_POSTING;
    const input = { document: page.document, schema: schemaPosting(page) };
    return readFields(input, rules, {
      site: 'dice',
      postingId: id,
      url: `https://www.dice.com/job-detail/${id}`,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
