// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { OUTLINE_LIMIT, pageOutline } from '@/report/page-outline';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** Puts markup of our own into the page. */
function show(html: string): void {
  document.body.innerHTML = html;
}

describe('pageOutline', () => {
  it('tells how a page is built', () => {
    show(`
      <main class="page">
        <div class="top-card" data-testid="jobTitle" tabindex="0"><h1 itemprop="title">Data Scientist</h1></div>
        <ul><li class="skill">Python</li><li class="skill">Rust</li><li class="last">C</li></ul>
      </main>`);
    expect(pageOutline(document).split('\n')).toEqual([
      'Structured data: 0 blocks, 0 of a JobPosting',
      'Headings:',
      'html > body > main.page > div.top-card[data-testid=jobTitle][tabindex] > h1[itemprop=title] ¶',
      'Outline:',
      'main.page',
      ' div.top-card[data-testid=jobTitle][tabindex]',
      '  h1[itemprop=title] ¶',
      ' ul',
      '  li.skill ¶',
      '  li.last ¶',
    ]);
  });

  it('says whether there is structured data, and none of it', () => {
    show(`<script type="application/ld+json">{"@type":"JobPosting","title":"Nurse"}</script>
      <script type="application/ld+json">{"@type":"WebSite"}</script>`);
    const outline = pageOutline(document);
    expect(outline).toContain('2 blocks, 1 of a JobPosting');
    expect(outline).not.toContain('Nurse');
  });

  it('stays small on a page of any size', () => {
    show(`${'<div>'.repeat(500)}${'</div>'.repeat(500)}`);
    for (let index = 0; index < 1000; index += 1) {
      const element = document.createElement(index % 2 ? 'section' : 'article');
      element.className = 'one-class two-classes three-classes four-classes five-classes';
      element.append(document.createElement('h2'));
      document.body.append(element);
    }
    const outline = pageOutline(document);
    expect(outline.length).toBeLessThanOrEqual(OUTLINE_LIMIT);
    expect(outline.split('\n').length).toBeLessThan(350);
  });

  it('does not stumble over a form whose fields are named like its own parts', () => {
    const names = ['localName', 'firstElementChild', 'nextElementSibling', 'getAttribute'];
    const fields = [...names, 'getAttributeNames', 'firstChild', 'parentElement', 'nodeType'];
    show(
      `<main><form class="apply">${fields.map((name) => `<input name="${name}">`).join('')}<h2>Apply</h2></form></main>`,
    );
    expect(pageOutline(document).split('\n')).toEqual(
      expect.arrayContaining(['html > body > main > form.apply > h2 ¶', ' form.apply']),
    );
  });

  it('says so where the page breaks it', () => {
    const broken = new Proxy(document, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(pageOutline(broken)).toBe('This page keeps its structure closed.');
  });
});

/** A word that stands nowhere but where a page of ours puts it. */
const secret = fc.stringMatching(/^Zz[a-z]{6}qX$/);
/** A token of the kinds that tell one visitor or posting from others. */
const token = fc.oneof(
  fc.stringMatching(/^[a-f]{3}\d[a-f\d]{8}$/),
  fc.stringMatching(/^urn:li:member:[1-9]{9}$/),
  fc.stringMatching(/^zz[a-z]{4}@[a-z]{5}\.example$/),
  fc.stringMatching(/^[bcdfghjklm]{12}$/),
  fc.stringMatching(/^[a-z]{30}$/),
);
const VALUED = ['id', 'href', 'src', 'alt', 'title', 'value', 'aria-label', 'data-user', 'name'];
const NAMED = ['class', 'data-testid', 'data-automation-id', 'itemprop', 'role', 'data-qa'];

interface Part {
  tag: string;
  text: string;
  valued: [string, string];
  named: [string, string];
  children: Part[];
}

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    tag: fc.constantFrom('div', 'main', 'h1', 'h2', 'a', 'li', 'form', 'p', 'input', 'x-card'),
    text: secret,
    valued: fc.tuple(fc.constantFrom(...VALUED), secret),
    named: fc.tuple(fc.constantFrom(...NAMED), token),
    children: fc.oneof(
      { maxDepth: 5 },
      fc.constant<Part[]>([]),
      fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    ),
  }),
}));

function elementOf({ tag, text, valued, named, children }: Part): Element {
  const element = document.createElement(tag);
  element.setAttribute(...valued);
  element.setAttribute(...named);
  element.append(text, document.createComment(text), ...children.map(elementOf));
  return element;
}

function secretsOf({ text, valued, named, children }: Part): string[] {
  return [text, valued[1], named[1], ...children.flatMap(secretsOf)];
}

describe('what an outline never holds', () => {
  it('is the text of the page, or a value that is no name', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), secret, (parts, hidden) => {
        document.title = hidden;
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = JSON.stringify({ '@type': 'JobPosting', title: hidden });
        document.body.replaceChildren(script, ...parts.map(elementOf));

        const outline = pageOutline(document);

        expect(
          [hidden, ...parts.flatMap(secretsOf)].filter((word) => outline.includes(word)),
        ).toEqual([]);
        const [, ...built] = outline.split('\n');
        expect(built.filter((line) => /[1-9]/.test(line.replaceAll(/\bh[1-6]\b/g, '')))).toEqual(
          [],
        );
      }),
    );
  });
});
