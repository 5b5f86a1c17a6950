import type { FieldRules, SiteAdapter } from './adapter';
import { firstLine, firstText, firstWithText, lineOf } from './shared/dom';
import { htmlToText } from './shared/html-text';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, inferredPay, schemaPosting } from './shared/schema-posting';
import { isHost } from './shared/site-url';

const HOSTS = [
  'builtin.com',
  'builtinaustin.com',
  'builtinboston.com',
  'builtinchicago.org',
  'builtincolorado.com',
  'builtinla.com',
  'builtinnyc.com',
  'builtinseattle.com',
  'builtinsf.com',
].flatMap((host) => [host, `www.${host}`]);

interface BuiltInPage extends WithSchema {
  document: Document;
  /** The head of the posting; similar postings further down are built of the same parts. */
  card: Element;
}

function postingId(url: URL): string | null {
  return /^\/job\/(?:.+\/)?(\d+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** The text beside an icon of the card; each row is there twice, for wide and for narrow screens. */
function besideIcon({ card }: BuiltInPage, icon: string): string | null {
  return lineOf(card.querySelector(`i.${icon}`)?.parentElement?.nextElementSibling) || null;
}

/** Several places stand in a tooltip, as a list in HTML. */
function cardPlaces(page: BuiltInPage): string[] {
  const row = page.card.querySelector('i.fa-location-dot')?.parentElement?.nextElementSibling;
  const tooltip = row?.parentElement
    ?.querySelector('[data-bs-title]')
    ?.getAttribute('data-bs-title');
  if (tooltip) return htmlToText(tooltip, page.document).split('\n');
  const line = lineOf(row).replace(/^Hiring Remotely in\s+/i, '');
  return line === '' ? [] : [line];
}

const rules: FieldRules<BuiltInPage> = {
  title: [textRule('card-title', 'dom', ({ card }) => firstLine(card, 'h1')), ...fromSchema.title],
  company: [
    textRule('card-company', 'dom', ({ card }) => firstLine(card, '[data-id="company-title"]')),
    ...fromSchema.company,
  ],
  locations: [...fromSchema.locations, placesRule('card-location', 'dom', cardPlaces)],
  workplace: [
    textsRule('card-workplace', 'dom', (page) => [besideIcon(page, 'fa-house-building')]),
    ...fromSchema.workplace,
  ],
  employmentTypes: fromSchema.employmentTypes,
  seniority: [textRule('card-seniority', 'dom', (page) => besideIcon(page, 'fa-trophy'))],
  pay: [
    // Figures of the site, which at times differ from those of the employer's own text.
    ...inferredPay,
    payRule('card-salary', 'dom', (page) => {
      const text = besideIcon(page, 'fa-sack-dollar');
      return payWords(text === null ? [] : [text], 'site-inferred');
    }),
  ],
  description: [
    textRule('post-body', 'dom', ({ document }) => firstText(document, '[id^="job-post-body-"]')),
    ...fromSchema.description,
  ],
};

function cardOf(document: Document): Element | null {
  return document.querySelector('h1')?.closest('[data-id="job-card"]') ?? null;
}

/** Built In and its sites of single cities. */
export const builtin: SiteAdapter = {
  id: 'builtin',
  label: 'Built In',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const input = {
      document,
      card: cardOf(document) ?? document.createElement('div'),
      schema: schemaPosting(page),
    };
    return readFields(input, rules, {
      site: 'builtin',
      postingId: id,
      url: url.origin + url.pathname,
    });
  },
  anchor: ({ document }) => firstWithText(document, '[data-id="job-card"] h1', 'h1'),
};
