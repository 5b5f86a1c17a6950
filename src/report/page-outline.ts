import { maskName } from './mask-name';

/** Attributes that adapters find fields by, whose values are names that the site's makers gave. */
const NAMING = [
  'role',
  'itemprop',
  'data-testid',
  'data-test',
  'data-automation-id',
  'data-qa',
  'data-ui',
  'data-sdui-screen',
  'data-sdui-component',
];
/** Told by themselves, or on every element and of no use. */
const UNTOLD = new Set([...NAMING, 'class', 'id', 'style', 'href', 'src', 'alt', 'title', 'dir']);
/** Elements without anything to read. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'link', 'meta', 'br']);

const HEADINGS = 'h1, h2, h3, [role="heading"], [itemprop="title"]';
const MAIN = 'main, [role="main"]';
const STRUCTURED_DATA = 'script[type="application/ld+json"]';

const MOST_HEADINGS = 12;
const MOST_ANCESTORS = 8;
const MOST_CLASSES = 4;
const MOST_ATTRIBUTES = 6;
const MOST_SIBLINGS = 200;
const DEEPEST = 14;
const MOST_LINES = 300;

/** The longest outline, in characters. */
export const OUTLINE_LIMIT = 20_000;

/**
 * How a page is built, for finding out why it could not be read: names of elements, classes, attributes, never any of
 * its text, nor a value of an attribute that is not a name its makers gave (see `maskName`). An element with words of
 * its own is marked "¶". Read-only, bounded on a page of any size, and never throws.
 */
export function pageOutline(document: Document): string {
  try {
    const headings = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
    const root = document.querySelector(MAIN) ?? document.body;
    const lines = [
      structuredData(document),
      'Headings:',
      ...headings.map(pathTo),
      'Outline:',
      ...outline(root),
    ];
    return lines.join('\n').slice(0, OUTLINE_LIMIT);
  } catch {
    return 'This page keeps its structure closed.';
  }
}

/** A member as the browser has it: a form hides its own behind fields of the same name. */
function own<K extends keyof Element>(element: Element, key: K): Element[K] {
  return Reflect.get(Element.prototype, key, element);
}

function structuredData(document: Document): string {
  const blocks = [...document.querySelectorAll(STRUCTURED_DATA)];
  const postings = blocks.filter((block) => own(block, 'textContent')?.includes('JobPosting'));
  return `Structured data: ${blocks.length} blocks, ${postings.length} of a JobPosting`;
}

function pathTo(heading: Element): string {
  const path: string[] = [];
  let element: Element | null = heading;
  while (element && path.length < MOST_ANCESTORS) {
    path.unshift(describe(element));
    element = own(element, 'parentElement');
  }
  return path.join(' > ');
}

function outline(root: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    lines.push(' '.repeat(depth) + describe(element));
    if (depth === DEEPEST) return;
    let last = '';
    for (const child of childrenOf(element)) {
      if (lines.length >= MOST_LINES) return;
      const name = describe(child);
      // A list's entries are built alike: the first stands for those after it.
      if (name !== last) visit(child, depth + 1);
      last = name;
    }
  };
  visit(root, 0);
  return lines;
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  let child = own(element, 'firstElementChild');
  for (let seen = 0; child && seen < MOST_SIBLINGS; seen += 1) {
    if (!LEFT_OUT.has(own(child, 'localName'))) children.push(child);
    child = own(child, 'nextElementSibling');
  }
  return children;
}

/** "h1.job-title[data-testid=title][dir] ¶" */
function describe(element: Element): string {
  const valueOf = (name: string): string | null =>
    own(element, 'getAttribute').call(element, name)?.slice(0, 1000) ?? null;
  const classes = (valueOf('class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_CLASSES);
  const named = NAMING.flatMap((name) => {
    const value = valueOf(name);
    return value === null ? [] : [`[${name}=${maskName(value)}]`];
  });
  const others = own(element, 'getAttributeNames')
    .call(element)
    .filter((name) => !UNTOLD.has(name) && !name.startsWith('aria-'))
    .slice(0, MOST_ATTRIBUTES)
    .map((name) => `[${maskName(name)}]`);
  const parts = [elementName(element), ...classes.map((name) => `.${maskName(name)}`)];
  return [...parts, ...named, ...others, hasOwnText(element) ? ' ¶' : ''].join('');
}

/** Headings keep their figure. */
function elementName(element: Element): string {
  const name = own(element, 'localName');
  return /^h[1-6]$/.test(name) ? name : maskName(name);
}

function hasOwnText(element: Element): boolean {
  let node = own(element, 'firstChild');
  for (let seen = 0; node && seen < MOST_SIBLINGS; seen += 1) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue?.slice(0, 1000) ?? '')) return true;
    node = node.nextSibling;
  }
  return false;
}
