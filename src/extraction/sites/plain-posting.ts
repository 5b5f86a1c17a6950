import type { PageResult } from '@/posting/page-reading';
import type { FieldRules, Page } from './adapter';
import { besideTitle } from './shared/beside-title';
import type { Chips } from './shared/chips';
import { isPayWords, sortChips } from './shared/chips';
import { companyOfHost } from './shared/company-of-host';
import type { OwnText } from './shared/dom';
import { lineOf, metaContent, ownTexts } from './shared/dom';
import { elementText } from './shared/html-text';
import { labelledLine } from './shared/labelled-line';
import { titleKey, titlesAgree } from './shared/pick-posting';
import type { PostingSections } from './shared/posting-sections';
import { postingSections } from './shared/posting-sections';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { readFields } from './shared/run-rules';
import { pathParts, withoutTracking } from './shared/site-url';

const JOB_WORD =
  /(?<![a-z])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|roles?|recruit\w*|hiring|talent\w*|stellen?\w*|karriere|emplois?|carrieres?|empleos?|ofertas?|vagas?|lavoro|vacatures?|jobb)(?![a-z])/i;

const APPLY =
  /^(?:apply\b|submit (?:an |your )?application|i['’]m interested|(?:jetzt |hier )?bewerben|postuler|je postule|candidat(?:i|ar|er)|inscríbe|inscribir|solicitar|aplicar|aplica(?: ahora)?$|solliciteer|ansök|invia candidatura)/i;

/** Headlines of pages about a company's jobs in general. */
const GENERAL_TITLE =
  /^(?:careers?|jobs?|join (?:us|our team)|we(?:['’]re| are) hiring|work (?:with|at|for)\b.*|open (?:positions?|roles?|jobs?)|vacancies|.{0,40}\b(?:careers|jobs|open positions|openings))$/i;

/** What stands between a title and the text is short; more than this is no posting's head. */
const HEAD_LIMIT = 40;

/** Bits of `compareDocumentPosition`. */
const PRECEDING = 2;
const FOLLOWING = 4;

/** Longer than this, a line is no list of places. */
const LINE_LIMIT = 150;

const PLACE_MARK =
  '[class*="location" i], [data-qa*="location" i], [data-testid*="location" i], [class*="location" i] > *';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:de|del|la|of|am|an der|[\p{Lu}][\p{L}.'’-]*)){0,4}`;
const PLACE = String.raw`${NAME}(?:, ${NAME}){1,3}`;
const PLACES = new RegExp(String.raw`^${PLACE}(?: ?[;|•/] ?${PLACE}){0,9}$`, 'u');

interface PlainPage {
  document: Document;
  url: URL;
  title: string;
  texts: OwnText[];
  /** The short texts between the title and the first section. */
  head: OwnText[];
  sections: PostingSections;
}

/** The headline, where the page's own name has it too. */
function headline({ document }: Page): Element | null {
  const names = [document.title, metaContent(document, 'og:title') ?? ''];
  const found = [...document.querySelectorAll('h1')].filter((heading) => {
    const line = lineOf(heading);
    return (
      line !== '' && !GENERAL_TITLE.test(line) && names.some((name) => titlesAgree(name, line))
    );
  });
  const lines = new Set(found.map((heading) => titleKey(lineOf(heading))));
  return lines.size === 1 ? (found[0] ?? null) : null;
}

const ID = /\d{5,}|[\da-f]{8}-[\da-f]{4}-/i;

/** The value of the parameter by which an address tells postings apart; null where its path does. */
function queryId(url: URL): string | null {
  const { searchParams } = new URL(withoutTracking(url));
  // Not `values()`: what it gives cannot be iterated over in a content script of Firefox.
  return [...searchParams].map(([, value]) => value).find((value) => ID.test(value)) ?? null;
}

/** True where the address holds an id or the words of the title, as that of a list does not. */
function namesPosting(url: URL, title: string): boolean {
  const parts = pathParts(url);
  if (parts.some((part) => ID.test(part)) || queryId(url) !== null) return true;
  const slug = titleKey(parts.at(-1) ?? '');
  return slug.length >= 8 && titlesAgree(slug, title);
}

function speaksOfJobs({ document, url }: Page): boolean {
  const classes = document.body.getAttribute('class') ?? '';
  return JOB_WORD.test(`${url.hostname}${url.pathname}`) || JOB_WORD.test(classes);
}

function takesApplications(document: Document): boolean {
  if (document.querySelector('form input[type="file"]')) return true;
  const controls = [...document.querySelectorAll('a, button, [role="button"]')];
  return controls.some((control) => {
    const line = lineOf(control) || (control.getAttribute('aria-label') ?? '');
    return line.length <= 60 && APPLY.test(line);
  });
}

function headTexts(texts: OwnText[], title: Element, { first }: PostingSections): OwnText[] {
  const head: OwnText[] = [];
  for (const each of texts) {
    const { element } = each;
    if (!(title.compareDocumentPosition(element) & FOLLOWING)) continue;
    const isPast = !(first.compareDocumentPosition(element) & PRECEDING);
    if (isPast || head.length === HEAD_LIMIT) break;
    if (!element.closest('nav, button, form')) head.push(each);
  }
  return head;
}

/** A line of the head that its page's markup calls a location, and is not the word itself. */
function markedPlace({ head }: PlainPage): string | null {
  const lines = head.flatMap(({ element, text }) => (element.matches(PLACE_MARK) ? text : []));
  return (
    lines.find((line) => line.length <= LINE_LIMIT && !/^locations?:?$|relocat/i.test(line)) ?? null
  );
}

function printedPlace({ head }: PlainPage): string | null {
  const lines = head.map(({ text }) => text).filter((text) => text.length <= LINE_LIMIT);
  return lines.find((line) => PLACES.test(line) || /^remote\b.{0,40}$/i.test(line)) ?? null;
}

function withoutCareers(name: string | null): string | null {
  const last = name?.split(/\s[|–—-]\s/).at(-1) ?? '';
  return last.replace(/^(?:careers|jobs|working) (?:at|with)\s+|\s+(?:careers|jobs)$/i, '') || null;
}

function chips({ head }: PlainPage): Chips {
  return sortChips(head.map(({ text }) => text));
}

function labelled({ texts }: PlainPage, label: RegExp): string[] {
  const line = labelledLine(texts, label);
  return line === null ? [] : [line];
}

function metaPlace({ document }: PlainPage): string | null {
  const [city, ...rest] = ['city', 'state', 'country'].map((part) =>
    metaContent(document, `job-${part}`),
  );
  return city ? [city, ...rest].filter(Boolean).join(', ') : metaContent(document, 'job-location');
}

/** What a job board has estimated is no statement of the employer's. */
function labelledPay(page: PlainPage): QuotedPay[] {
  const label =
    /^(?:(?:base )?(?:salary|pay|compensation)(?: range)?|gehalt|salario|rémunération|salaire)$/i;
  const lines = labelled(page, label).filter((line) => !/\best(?:\.|imat)/i.test(line));
  return payWords(lines.filter(isPayWords), 'employer-text');
}

const rules: FieldRules<PlainPage> = {
  title: [textRule('headline', 'dom', ({ title }) => title)],
  company: [
    textRule('host-in-headline', 'dom', ({ document, url }) => companyOfHost(document, url)),
    textRule('og-site-name', 'dom', ({ document }) =>
      withoutCareers(metaContent(document, 'og:site_name')),
    ),
    textRule('document-title', 'dom', ({ document, title }) =>
      withoutCareers(besideTitle(document.title, title)),
    ),
  ],
  locations: [
    placesRule('meta-place', 'dom', (page) => [metaPlace(page)]),
    placesRule('labelled-location', 'dom', (page) =>
      labelled(
        page,
        /^(?:(?:job |work |office )?locations?|ubicación|standorte?|arbeitsort|lieu|localisation|sede|localização|locatie|plats|ort)$/i,
      ),
    ),
    placesRule('marked-location', 'dom', (page) => [markedPlace(page)]),
    placesRule('head-location', 'dom', (page) => [printedPlace(page)]),
  ],
  workplace: [
    textsRule(
      'labelled-workplace',
      'dom',
      (page) =>
        sortChips(
          labelled(
            page,
            /^(?:work(?:place|ing)? (?:type|model|mode|arrangement|setting)|location type|modalidad(?: de trabajo)?|arbeitsmodell|télétravail)$/i,
          ),
        ).workplace,
    ),
    textsRule('head-workplace', 'dom', (page) => chips(page).workplace),
  ],
  employmentTypes: [
    textsRule('labelled-employment', 'dom', (page) =>
      labelled(
        page,
        /^(?:(?:employment|job|contract|position) type|type of (?:employment|contract)|tipo de contrato|vertragsart|type de contrat)$/i,
      ),
    ),
    textsRule('head-employment', 'dom', (page) => chips(page).employmentTypes),
  ],
  seniority: [],
  pay: [payRule('labelled-pay', 'dom', labelledPay)],
  description: [textRule('sections', 'dom', ({ sections }) => elementText(sections.text))],
};

interface Recognized {
  heading: Element;
  title: string;
  sections: PostingSections;
}

/** Null where anything speaks against a single posting. */
function recognized(page: Page): Recognized | null {
  const { document, url } = page;
  const heading = headline(page);
  const title = lineOf(heading);
  if (!heading || !namesPosting(url, title) || !speaksOfJobs(page)) return null;
  const sections = takesApplications(document) ? postingSections(document, url) : null;
  return sections && { heading, title, sections };
}

/**
 * A company's page with one posting and no data about it at all. It counts only where everything agrees: a headline that
 * the page's own name repeats, an address that names one posting among jobs, the sections of a posting, and a way to apply.
 * Null for any other page.
 */
export function plainPosting(page: Page): PageResult | null {
  const found = recognized(page);
  if (!found) return null;
  const { document, url } = page;
  const { title, heading, sections } = found;
  const texts = ownTexts(document.body);
  const head = headTexts(texts, heading, sections);
  const input = { document, url, title, texts, head, sections };
  return readFields(input, rules, {
    site: 'json-ld',
    postingId: queryId(url),
    url: withoutTracking(url),
  });
}

/** The title of the posting that {@link plainPosting} reads. */
export function plainAnchor(page: Page): Element | null {
  return recognized(page)?.heading ?? null;
}
