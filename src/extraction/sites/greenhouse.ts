import type { FieldRules, SiteAdapter } from './adapter';
import { allLines, firstLine, firstText, firstWithText, lineOf, metaContent } from './shared/dom';
import { payFigures, payLabel } from './shared/greenhouse-pay';
import { htmlToText } from './shared/html-text';
import type { Json, JsonObject } from './shared/json';
import { at, findObjects, isObject, listOf, wordsOf } from './shared/json';
import { titleKey } from './shared/pick-posting';
import type { QuotedPay } from './shared/rules';
import { payRule, placesRule, textRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import { scriptState } from './shared/script-state';
import { isHost, pathParts } from './shared/site-url';

const HOSTS = [
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
  'boards.greenhouse.io',
  'boards.eu.greenhouse.io',
];

const TITLES = ['.job__title h1', '.app-title', 'h1'] as const;
const WIDGETS = '.job__pay-ranges .pay-range, .pay-input';

interface GreenhousePage {
  document: Document;
  url: URL;
  /** The posting in the page's own data; null where it is missing or is that of another posting. */
  job: JsonObject | null;
}

/** The id at the end of the path, or of an embedded form; what follows a posting (a confirmation) is none. */
function postingId(url: URL): string | null {
  const named = /\/jobs\/(\d+)\/?$/.exec(url.pathname)?.[1];
  const embedded = url.pathname.startsWith('/embed/') ? url.searchParams.get('token') : null;
  return named ?? /^\d+$/.exec(embedded ?? '')?.[0] ?? null;
}

function board(url: URL): string | null {
  const [first] = pathParts(url);
  return first === 'embed' ? url.searchParams.get('for') : (first ?? null);
}

/** The ids that the data of a route gives for its posting, if any. */
function statedIds(route: JsonObject, job: JsonObject): string[] {
  const links = [job['public_url'], route['submitPath'], route['confirmationPath']].flatMap(
    (link) => wordsOf(link) ?? [],
  );
  const fromLinks = links.flatMap(
    (link) => /(?:\/jobs\/|[?&](?:token|gh_jid)=)(\d+)/.exec(link)?.[1] ?? [],
  );
  return [...listOf(route['jobPostId']).flatMap((id) => wordsOf(id) ?? []), ...fromLinks];
}

/**
 * The posting in `__remixContext`, found by its shape since the routes' names differ. The data stays that of the first
 * page when the application navigates, so it counts only while it agrees with the address and the headline.
 */
function remixJob(document: Document, id: string): JsonObject | null {
  const routes = at(scriptState(document, 'window.__remixContext'), 'state', 'loaderData');
  if (!isObject(routes)) return null;
  const headline = firstLine(document, ...TITLES);
  for (const route of Object.values(routes)) {
    const [job] = findObjects(
      route,
      (value) => wordsOf(value['title']) !== null && 'company_name' in value,
    );
    if (!job || !isObject(route)) continue;
    const ids = statedIds(route, job);
    const sameId = ids.length === 0 || ids.includes(id);
    const sameTitle =
      headline === null || titleKey(headline) === titleKey(plain(job['title'], document) ?? '');
    return sameId && sameTitle ? job : null;
  }
  return null;
}

function plain(html: Json | undefined, document: Document): string | null {
  const words = wordsOf(html);
  return words === null ? null : htmlToText(words, document);
}

function structuredRanges({ job, document }: GreenhousePage): QuotedPay[] {
  const ranges = [...listOf(job?.['pay_ranges']), ...listOf(job?.['pay_input_ranges'])];
  return payFigures(ranges, (html) => plain(html, document));
}

/** The pay widgets: a title for the range, then the range itself. The blurb above belongs to the description. */
function widgetRanges({ document }: GreenhousePage): QuotedPay[] {
  return [...document.querySelectorAll(WIDGETS)].flatMap((widget) => {
    const lines = allLines(widget, ':scope > .title, :scope > .pay-range, :scope > p');
    const index = lines.findLastIndex((words) => /\d/.test(words) && /[-–—$€£]|\bto\b/.test(words));
    const text = lines[index];
    if (!text) return [];
    const label = payLabel(lines[index - 1] ?? null, firstLine(widget, ':scope > .description'));
    return { pay: { kind: 'text', provenance: 'employer-structured', label, text }, quote: text };
  });
}

function companyFromTitle(document: Document): string | null {
  const title = /^Job Application for .+ at (.+)$/.exec(document.title.replace(/\s+/g, ' ').trim());
  return title?.[1] ?? null;
}

function companyFromLogo(document: Document): string | null {
  const logo = document.querySelector('.logo img[alt$=" Logo"], #logo img[alt$=" Logo"]');
  return logo?.getAttribute('alt')?.replace(/ Logo$/, '') ?? null;
}

function pageDescription({ job, document }: GreenhousePage): string | null {
  const parts = ['introduction', 'content', 'conclusion'].flatMap(
    (key) => plain(job?.[key], document) ?? [],
  );
  return parts.length > 0 ? parts.join('\n') : null;
}

/** " | ", ";" and "•" separate the places of one line. */
function placesIn(line: string | null): string[] {
  return line?.split(/\s*[;|•]\s*/) ?? [];
}

const rules: FieldRules<GreenhousePage> = {
  title: [
    textRule('remix-title', 'page-data', ({ job, document }) => plain(job?.['title'], document)),
    textRule('headline', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    textRule('og-title', 'dom', ({ document }) => metaContent(document, 'og:title')),
  ],
  company: [
    textRule('remix-company', 'page-data', ({ job }) => wordsOf(job?.['company_name'])),
    textRule('legacy-company', 'dom', ({ document }) =>
      firstLine(document, '.company-name')?.replace(/^at /, ''),
    ),
    textRule('document-title', 'dom', ({ document }) => companyFromTitle(document)),
    textRule('logo', 'dom', ({ document }) => companyFromLogo(document)),
    textRule('board', 'url', ({ url }) => board(url)),
  ],
  locations: [
    placesRule('remix-location', 'page-data', ({ job }) =>
      placesIn(wordsOf(job?.['job_post_location'])),
    ),
    placesRule('location-line', 'dom', ({ document }) =>
      placesIn(
        firstLine(
          document,
          '.job__location',
          '.job__title .body--metadata',
          '#header .location',
          '.location',
        ),
      ),
    ),
    placesRule('og-description', 'dom', ({ document }) =>
      placesIn(metaContent(document, 'og:description')),
    ),
  ],
  workplace: [],
  employmentTypes: [],
  seniority: [],
  pay: [
    payRule('remix-pay-ranges', 'page-data', structuredRanges),
    payRule('pay-widget', 'dom', widgetRanges),
  ],
  description: [
    textRule('description', 'dom', ({ document }) =>
      firstText(document, '.job__description', '#content'),
    ),
    textRule('remix-content', 'page-data', pageDescription),
  ],
};

function canonical(url: URL, id: string): string {
  const token = board(url);
  return token === null
    ? `${url.origin}${url.pathname}`
    : `${url.origin}/${encodeURIComponent(token)}/jobs/${id}`;
}

/** Greenhouse: its own boards, old and new, and the frame in which company pages embed a posting. */
export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  label: 'Greenhouse',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  postingId,
  read: (page) => {
    const id = postingId(page.url);
    if (id === null) return NO_SINGLE_POSTING;
    const { document, url } = page;
    return readFields({ document, url, job: remixJob(document, id) }, rules, {
      site: 'greenhouse',
      postingId: id,
      url: canonical(url, id),
      closed: /no longer (?:accepting applications|open)/i.test(
        lineOf(document.querySelector('.job__tags, .flash')),
      ),
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
