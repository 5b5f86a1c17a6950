import type { PayProvenance } from '@/posting/pay-range';
import type { FieldRules, SiteAdapter } from './adapter';
import { jobBoardHosts } from './on-request-hosts';
import { isPayWords } from './shared/chips';
import { firstLine, firstText, firstWithText } from './shared/dom';
import { streamedData } from './shared/embedded-data';
import { htmlToText } from './shared/html-text';
import type { Json } from './shared/json';
import { amountOf, at, excerpt, findObjects, listOf, wordsOf } from './shared/json';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, inferredPay, schemaPosting } from './shared/schema-posting';
import { isAt, pathParts, patternsOf } from './shared/site-url';
import { STALE_DATA } from './shared/stale-data';

const TITLES = ['h1.job_title', '.job_title'] as const;

interface ZipPage extends WithSchema {
  document: Document;
  /** The posting in the page's own data; undefined where it is missing. */
  details: Json | undefined;
  /** False beside a list, where the older template's parts may be those of any posting. */
  isAlone: boolean;
}

/** The key in the query names what is open beside a list; a page of its own may have it at the end of its path. */
function postingId(url: URL): string | null {
  const { searchParams } = url;
  const key = searchParams.get('lk') ?? searchParams.get('uuid') ?? searchParams.get('jid');
  if (key) return key;
  const parts = pathParts(url);
  const isJob =
    (parts[0] === 'jobs' && parts.length === 3) || (parts[0] === 'c' && parts[2] === 'Job');
  return (isJob && /-([\da-z]{6,})$/i.exec(parts.at(-1) ?? '')?.[1]) || null;
}

function text(details: Json | undefined, ...path: string[]): string | null {
  return wordsOf(at(details, ...path));
}

function names(list: Json | undefined): (string | null)[] {
  return listOf(list).map((entry) => wordsOf(entry) ?? wordsOf(at(entry, 'name')));
}

/** The site fills in pay where an employer has given none, and says so in its words alone. */
function pay({ details }: ZipPage): QuotedPay[] {
  const shown = text(details, 'display', 'pay', 'text') ?? '';
  const provenance: PayProvenance = /\best(?:\.|imated?\b)/i.test(shown)
    ? 'site-estimate'
    : 'site-inferred';
  if (isPayWords(shown)) return payWords([shown], provenance);
  const given = at(details, 'pay');
  const [min, max] = [amountOf(at(given, 'min')), amountOf(at(given, 'max'))];
  const [currency, interval] = [text(given, 'currency'), text(given, 'interval')];
  if (min === null && max === null) return [];
  return [
    {
      pay: { kind: 'figures', provenance, label: null, min, max, currency, period: interval },
      quote: excerpt({ min, max, currency, interval }),
    },
  ];
}

const rules: FieldRules<ZipPage> = {
  title: [
    textRule('details-title', 'page-data', ({ details }) => text(details, 'title')),
    ...fromSchema.title,
    textRule('job-title', 'dom', ({ document, isAlone }) =>
      isAlone ? firstLine(document, ...TITLES) : null,
    ),
  ],
  company: [
    textRule('details-company', 'page-data', ({ details }) => text(details, 'company', 'name')),
    ...fromSchema.company,
    textRule('hiring-company', 'dom', ({ document, isAlone }) =>
      isAlone ? firstLine(document, '.hiring_company_text') : null,
    ),
  ],
  locations: [
    placesRule('details-location', 'page-data', ({ details }) => [
      text(details, 'location', 'displayName'),
    ]),
    ...fromSchema.locations,
  ],
  workplace: [
    textsRule('details-location-types', 'page-data', ({ details }) =>
      names(at(details, 'locationTypes')),
    ),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('details-employment-types', 'page-data', ({ details }) =>
      names(at(details, 'employmentTypes')),
    ),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [payRule('details-pay', 'page-data', pay), ...inferredPay],
  description: [
    textRule('details-description', 'page-data', ({ details, document }) =>
      htmlToText(text(details, 'htmlFullDescription') ?? '', document),
    ),
    ...fromSchema.description,
    textRule('job-description', 'dom', ({ document, isAlone }) =>
      isAlone ? firstText(document, '.job_description', 'div.job-body') : null,
    ),
  ],
};

/** ZipRecruiter: a posting alone or beside a search. */
export const ziprecruiter: SiteAdapter = {
  id: 'ziprecruiter',
  label: 'ZipRecruiter',
  matches: patternsOf(jobBoardHosts.ziprecruiter),
  handles: (url) => isAt(url, jobBoardHosts.ziprecruiter),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const data = streamedData(document, '__jobDetailsSerializedData');
    const [details] = data === undefined ? [] : findObjects(data, (each) => 'listingKey' in each);
    const key = text(details, 'listingKey');
    const isAlone = !['lk', 'uuid'].some((name) => url.searchParams.has(name));
    if (!isAlone && key !== null && key !== id) return STALE_DATA;
    const input: ZipPage = {
      document,
      details: key === id ? details : undefined,
      isAlone,
      schema: isAlone ? schemaPosting(page) : null,
    };
    const clean = new URL(url.pathname, url.origin);
    for (const name of ['lk', 'uuid', 'jid']) {
      const value = url.searchParams.get(name);
      if (value) clean.searchParams.set(name, value);
    }
    return readFields(input, rules, { site: 'ziprecruiter', postingId: id, url: clean.href });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES, 'h1', 'h2'),
};
