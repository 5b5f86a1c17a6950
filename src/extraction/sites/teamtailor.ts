import type { FieldRules, Page, SiteAdapter } from './adapter';
import { besideTitle } from './shared/beside-title';
import { firstLine, firstText, firstWithText, lineOf, metaContent } from './shared/dom';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isSubdomain } from './shared/site-url';

const TITLES = ['.block-cover h1', 'h1'] as const;
const WORKPLACE = /\b(?:remote|hybrid|on-?site|distans|hemifrån)\b/i;

interface TeamtailorPage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  return /\/jobs\/(\d+)(?:-|\/|$)/.exec(url.pathname)?.[1] ?? null;
}

/** The parts of the line above the title: "Department · Location · Hybrid". */
function coverLine({ document }: TeamtailorPage): string[] {
  const line = lineOf(firstWithText(document, ...TITLES)?.previousElementSibling);
  return line === '' ? [] : line.split(/\s*·\s*/);
}

/** The place of the line above the title. It follows the department; a part that stands alone could be either. */
function coverPlace(page: TeamtailorPage): string | null {
  const parts = coverLine(page).filter((part) => !WORKPLACE.test(part));
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

/** An entry of the list of facts beside the text. */
function fact({ document }: TeamtailorPage, label: RegExp): string | null {
  const term = [...document.querySelectorAll('dl dt')].find((each) => label.test(lineOf(each)));
  return lineOf(term?.nextElementSibling) || null;
}

const rules: FieldRules<TeamtailorPage> = {
  title: [
    ...fromSchema.title,
    textRule('cover', 'dom', ({ document }) => firstLine(document, ...TITLES)),
  ],
  company: [
    ...fromSchema.company,
    textRule('og-site-name', 'dom', ({ document }) => metaContent(document, 'og:site_name')),
    textRule('og-title', 'dom', ({ document }) =>
      besideTitle(metaContent(document, 'og:title'), firstLine(document, ...TITLES)),
    ),
  ],
  locations: [
    ...fromSchema.locations,
    placesRule('facts', 'dom', (page) => [fact(page, /^(?:locations?|office|ort|plats)$/i)]),
    placesRule('cover', 'dom', (page) => [coverPlace(page)]),
  ],
  workplace: [
    textsRule('facts', 'dom', (page) => [fact(page, /remote|distans/i)]),
    textsRule('cover', 'dom', (page) => coverLine(page).filter((part) => WORKPLACE.test(part))),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    textsRule('facts', 'dom', (page) => [fact(page, /employment type|anställningsform/i)]),
    ...fromSchema.employmentTypes,
  ],
  seniority: [],
  pay: [
    ...fromSchema.pay,
    payRule('facts', 'dom', ({ document }) =>
      [...document.querySelectorAll('dl dt')].flatMap((term) => {
        const label = lineOf(term);
        const text = lineOf(term.nextElementSibling);
        const isPay = /salary|lön\b/i.test(label) && /\d/.test(text);
        // The label alone says what the period is: "Monthly salary".
        const words = payWords(isPay ? [`${label}: ${text}`] : [], 'employer-structured');
        return words.map((found) => ({ ...found, quote: text }));
      }),
    ),
  ],
  description: [
    ...fromSchema.description,
    textRule('prose', 'dom', ({ document }) => firstText(document, 'main .prose', '.prose')),
  ],
};

/** Sites of its customers load their pictures from its own hosts. */
function isBuiltWithTeamtailor({ document }: Page): boolean {
  return (
    document.querySelector(
      'link[href*="teamtailor-cdn.com/"], meta[content*="teamtailor-cdn.com/"]',
    ) !== null
  );
}

/** Teamtailor career sites, on its own domain or a company's. */
export const teamtailor: SiteAdapter = {
  id: 'teamtailor',
  label: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  handles: (url) => isSubdomain(url, 'teamtailor.com'),
  recognizes: isBuiltWithTeamtailor,
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    const path = url.pathname.replace(/\/applications\/new$/, '');
    return readFields({ document, schema: schemaPosting(page) }, rules, {
      site: 'teamtailor',
      postingId: id,
      url: url.origin + path,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
