import type { FieldRules, Page, SiteAdapter } from './adapter';
import { besideTitle } from './shared/beside-title';
import { firstLine, firstText, firstWithText, metaContent } from './shared/dom';
import { elementText } from './shared/html-text';
import type { QuotedPay } from './shared/rules';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { isHost, pathParts } from './shared/site-url';

const HOSTS = ['jobs.lever.co', 'jobs.eu.lever.co'];
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const TITLES = ['.posting-headline h2', '.posting-header h2'] as const;
const SECTIONS =
  '.section.page-centered:not(.posting-header, .application-form, .last-section-apply, .eeo-section)';

interface LeverPage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  const id = pathParts(url)[1] ?? '';
  return UUID.test(id) ? id.toLowerCase() : null;
}

/** A category without the slash that sets it off from the next. */
function category({ document }: LeverPage, name: string): string | null {
  const line = firstLine(document, `.posting-categories .${name}`);
  return line?.replace(/\s*\/$/, '') || null;
}

function description({ document }: LeverPage): string | null {
  const sections = [...document.querySelectorAll(SECTIONS)].filter(
    (section) => !section.parentElement?.closest(SECTIONS) && !section.querySelector('input, form'),
  );
  return sections.map((section) => elementText(section)).join('\n') || null;
}

/** The first line of the salary section; what follows it is a remark, which the description has too. */
function salaryRange({ document }: LeverPage): QuotedPay[] {
  const [text] = firstText(document, '[data-qa="salary-range"]')?.split('\n') ?? [];
  return payWords(text ? [text] : [], 'employer-structured');
}

const rules: FieldRules<LeverPage> = {
  title: [
    textRule('headline', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    ...fromSchema.title,
  ],
  company: [
    ...fromSchema.company,
    textRule('document-title', 'dom', ({ document }) =>
      besideTitle(
        metaContent(document, 'og:title') ?? document.title,
        firstLine(document, ...TITLES),
      ),
    ),
    textRule('logo', 'dom', ({ document }) =>
      document
        .querySelector('.main-header-logo img')
        ?.getAttribute('alt')
        ?.replace(/ logo$/i, ''),
    ),
  ],
  locations: [placesRule('location-category', 'dom', (page) => [category(page, 'location')])],
  workplace: [textsRule('workplace-category', 'dom', (page) => [category(page, 'workplaceTypes')])],
  employmentTypes: [
    textsRule('commitment-category', 'dom', (page) => [category(page, 'commitment')]),
  ],
  seniority: [],
  pay: [payRule('salary-range', 'dom', salaryRange), ...fromSchema.pay],
  description: [textRule('sections', 'dom', description), ...fromSchema.description],
};

/** Lever: a posting and its application form, which shows the posting's head and not its text. */
export const lever: SiteAdapter = {
  id: 'lever',
  label: 'Lever',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  postingId,
  read: (page: Page) => {
    const id = postingId(page.url);
    if (id === null) return NO_SINGLE_POSTING;
    const [board] = page.url.pathname.split('/').filter((part) => part !== '');
    return readFields({ document: page.document, schema: schemaPosting(page) }, rules, {
      site: 'lever',
      postingId: id,
      url: `${page.url.origin}/${board}/${id}`,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
