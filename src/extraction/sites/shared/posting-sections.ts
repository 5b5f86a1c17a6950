import { lineOf } from './dom';
import { titleKey } from './pick-posting';

/** How postings head what the work is, in the languages that are met most; lower case, which spares a costly flag. */
const DUTIES =
  /\b(?:responsibilities|duties|what you(?:['’]ll| will) (?:do|be doing|work on|own)|you will have the opportunity|(?:about )?the (?:role|job|position)|your (?:role|mission|impact|tasks)|(?:job|role|position) (?:description|summary|overview|purpose)|day[- ]to[- ]day|aufgaben|(?:vos|tes|votre|les) missions?|descriptif du poste|funciones|responsabilidades|descripción (?:de la |del )?(?:oferta|vacante|puesto)|descrição da vaga|mansioni|responsabilità|arbetsuppgifter|werkzaamheden)(?!\p{L})/u;

/** How they head what is asked of the person; lower case. */
const DEMANDS =
  /(?<!\p{L})(?:requirements|qualifications|what we(?:['’]re| are)? look(?:ing)? for|what you(?:['’]ll| will)? (?:bring|need)|who you are|about you|your (?:profile|background)|must[- ]haves?|skills (?:and|&) experience|anforderungen|(?:dein|ihr) profil|(?:votre|ton) profil|profil recherché|requisitos|perfil|requisiti|kvalifikationer|functie-eisen)(?!\p{L})/u;

/** A heading is a line of its own and no sentence. */
const HEADING_LIMIT = 80;

/** No posting has more headings, nor nests its text deeper in parts of its own; the rest of a page is not looked at. */
const LIMIT = 500;
const CLIMB_LIMIT = 20;

const HEADINGS = 'h2, h3, h4, h5, h6, strong, b, dt, [role="heading"]';
/** Of bold type within bold type the outer one counts. */
const NESTED = ':is(b, strong) > :is(b, strong)';

const ELSEWHERE = 'nav, footer, aside, [role="navigation"], [role="dialog"]';

/** What a part of a page holds that is more than the text of one posting. */
const STRANGE = 'h1, nav, footer, aside, form, iframe, [role="navigation"]';

/** The parts of a page that are made to hold its text. */
const WHOLE = 'main, article, [role="main"]';

function isHeading(element: Element): boolean {
  if (/^h\d$/.test(element.localName) || element.hasAttribute('role')) return true;
  const parent = element.parentElement;
  return parent !== null && parent.childNodes.length <= 5 && lineOf(parent) === lineOf(element);
}

function headings(document: Document): { element: Element; line: string }[] {
  const elements = [...document.querySelectorAll(HEADINGS)].filter((each) => !each.matches(NESTED));
  return elements.slice(0, LIMIT).flatMap((element) => {
    const line = lineOf(element);
    const isOne = line !== '' && line.length <= HEADING_LIMIT && !element.closest(ELSEWHERE);
    return isOne && isHeading(element) ? { element, line } : [];
  });
}

/** True for a link to another page of the same kind: "/careers/2" seen from "/careers/1". */
function leadsBeside(link: Element, url: URL): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return false;
  const other = new URL(href, url.href);
  const [own, others] = [url, other].map(({ pathname }) => pathname.split('/').filter(Boolean));
  return (
    other.host === url.host &&
    own?.length === others?.length &&
    own?.[0] === others?.[0] &&
    own?.join('/') !== others?.join('/')
  );
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor: Element | null = elements[0]?.parentElement ?? null;
  while (ancestor && !elements.every((element) => ancestor?.contains(element))) {
    ancestor = ancestor.parentElement;
  }
  return ancestor;
}

/** The text of the one posting that a page shows, by its sections. */
export interface PostingSections {
  /** The part of the page with the sections, as wide as it holds nothing else. */
  text: Element;
  first: Element;
}

/**
 * The sections of a posting on a page that marks up nothing: what the work is, and what is asked. Null where either is
 * missing, and where sections come again and again as on a list with several postings.
 */
export function postingSections(document: Document, url: URL): PostingSections | null {
  const all = headings(document);
  const [duties, demands] = [DUTIES, DEMANDS].map((words) =>
    all.filter(({ line }) => words.test(line.toLowerCase())),
  );
  const sections = all.filter((each) => duties?.includes(each) || demands?.includes(each));
  const names = new Set(sections.map(({ line }) => titleKey(line)));
  const [first] = sections;
  if (!first || !duties?.length || !demands?.length || names.size < 2) return null;
  const blocks = sections.filter(({ element }) => !element.parentElement?.closest(HEADINGS));
  if (blocks.length > names.size) return null;
  const text = widened(commonAncestor(sections.map(({ element }) => element)), url);
  return text && text !== document.body ? { text, first: first.element } : null;
}

/** The widest part around this one that holds nothing but the one posting. */
function widened(part: Element | null, url: URL): Element | null {
  let text = part;
  for (let step = 0; text && step < CLIMB_LIMIT; step += 1) {
    const parent: Element | null = text.parentElement;
    if (!parent || text.matches(WHOLE) || !isOnlyPosting(parent, url)) break;
    text = parent;
  }
  return text;
}

function isOnlyPosting(element: Element, url: URL): boolean {
  if (element.localName === 'body' || element.querySelector(STRANGE)) return false;
  return ![...element.querySelectorAll('a[href]')].some((link) => leadsBeside(link, url));
}
