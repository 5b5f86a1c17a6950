import type { FieldRules, SiteAdapter } from './adapter';
import { applicantTrackingHosts } from './on-request-hosts';
import { isPayWords } from './shared/chips';
import { allLines, firstLine, firstText, firstWithText } from './shared/dom';
import { payRule, payWords, placesRule, textRule, textsRule } from './shared/rules';
import { NO_SINGLE_POSTING, readFields } from './shared/run-rules';
import type { WithSchema } from './shared/schema-posting';
import { fromSchema, schemaPosting } from './shared/schema-posting';
import { IN_FRAME } from './shared/in-frame';
import { isAt, patternsOf } from './shared/site-url';

const TITLES = ['.iCIMS_Header h1', 'h1.iCIMS_Header'] as const;

const LABEL = '.iCIMS_JobHeaderField, .field-label';

interface IcimsPage extends WithSchema {
  document: Document;
}

function postingId(url: URL): string | null {
  return /^\/jobs\/(\d+)\/[^/]+\/job\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** The values of the header's entries under such a label, which may be there for screen readers alone. */
function entries({ document }: IcimsPage, label: RegExp): string[] {
  return [...document.querySelectorAll('.iCIMS_JobHeaderTag')]
    .filter((tag) => label.test(tag.querySelector(LABEL)?.textContent?.trim() ?? ''))
    .flatMap((tag) => allLines(tag, '.iCIMS_JobHeaderData'));
}

/** "US-CO-Denver | US-TX-Austin": one line for all places. */
function places(page: IcimsPage): string[] {
  return entries(page, /location/i).flatMap((line) => line.split(/\s*\|\s*/));
}

const rules: FieldRules<IcimsPage> = {
  title: [
    textRule('header', 'dom', ({ document }) => firstLine(document, ...TITLES)),
    ...fromSchema.title,
  ],
  company: fromSchema.company,
  locations: [...fromSchema.locations, placesRule('header-location', 'dom', places)],
  workplace: [
    textsRule('header-remote', 'dom', (page) =>
      entries(page, /^(?:remote|work(?:place|ing)? (?:type|model|arrangement))/i),
    ),
    ...fromSchema.workplace,
  ],
  employmentTypes: [
    ...fromSchema.employmentTypes,
    textsRule('header-type', 'dom', (page) => entries(page, /^(?:position |employment )?type$/i)),
  ],
  seniority: [],
  pay: [
    ...fromSchema.pay,
    payRule('header-pay', 'dom', (page) =>
      payWords(
        entries(page, /\b(?:pay|salary|compensation)\b/i).filter(isPayWords),
        'employer-structured',
      ),
    ),
  ],
  description: [
    textRule('job-content', 'dom', ({ document }) => firstText(document, '.iCIMS_JobContent')),
    ...fromSchema.description,
  ],
};

/** iCIMS: the frame in which its career sites show a posting. The page around it has none of its own. */
export const icims: SiteAdapter = {
  id: 'icims',
  label: 'iCIMS',
  matches: patternsOf(applicantTrackingHosts.icims),
  handles: (url) => isAt(url, applicantTrackingHosts.icims),
  postingId,
  read: (page) => {
    const { document, url } = page;
    const id = postingId(url);
    if (id === null) return NO_SINGLE_POSTING;
    if (document.querySelector('#icims_content_iframe')) return IN_FRAME;
    return readFields({ document, schema: schemaPosting(page) }, rules, {
      site: 'icims',
      postingId: id,
      url: url.origin + url.pathname,
    });
  },
  anchor: ({ document }) => firstWithText(document, ...TITLES),
};
