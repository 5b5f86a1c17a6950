// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { elementText, htmlToText, TEXT_LIMIT } from '@/extraction/sites/shared/html-text';

function bodyOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('elementText', () => {
  test.each([
    ['blocks on lines of their own', '<p>One</p><div>Two<p>Three</p></div>', 'One\nTwo\nThree'],
    ['list items on lines of their own', '<ul><li>One</li><li><b>T</b>wo</li></ul>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<br/><br/>Three', 'One\nTwo\nThree'],
    [
      'inline elements in one line',
      '<span>$120,000</span> - <b>$140,000</b>',
      '$120,000 - $140,000',
    ],
    ['words that touch', '<b>base</b>line', 'baseline'],
    ['runs of space as one', 'a \n\t b&nbsp;&nbsp;c', 'a b c'],
    [
      'cells apart and rows on lines',
      '<table><tr><td>Zone A</td><td>$1</td></tr><tr><td>B</td><td>$2</td></tr></table>',
      'Zone A\t$1\nB\t$2',
    ],
    ['preformatted lines', '<pre>one\n  two</pre>', 'one\ntwo'],
    [
      'no scripts, styles and controls',
      'a<script>b()</script><style>c{}</style><button>d</button><select><option>e</select>',
      'a',
    ],
    [
      'nothing that is hidden',
      'a<span hidden>b</span><i style="display: none">c</i><em class="x visually-hidden">d</em>',
      'a',
    ],
    ['no invisible characters', 'a\u200bb\u00adc', 'abc'],
    ['markup that was escaped as text', '&lt;b&gt;', '<b>'],
    ['an empty element as nothing', '<p> </p>', ''],
  ])('gives %s', (_what, html, text) => {
    expect(elementText(bodyOf(html))).toBe(text);
  });

  test('walks however deep a page nests', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 1_000; depth += 1)
      at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(elementText(root)).toBe('deep');
  });

  test('stops soon after the limit', () => {
    const text = elementText(bodyOf(`<p>${'word '.repeat(15)}</p>`.repeat(3_000)));
    expect(text.length).toBeGreaterThan(TEXT_LIMIT);
    expect(text.length).toBeLessThan(TEXT_LIMIT + 100);
  });
});

describe('htmlToText', () => {
  test.each([
    ['markup', '<p>One</p><ul><li>Two</li></ul>', 'One\nTwo'],
    [
      'markup escaped once too often',
      '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;',
      'One\nR&D',
    ],
    ['an escaped line break', 'One&amp;#xa;Two', 'One\nTwo'],
    ['plain lines with entities', 'R&amp;D\n\nTwo', 'R&D\nTwo'],
    ['plain words', 'a < b and c > d', 'a < b and c > d'],
    ['a title with markup', 'Staff <b>ML</b> Engineer', 'Staff ML Engineer'],
  ])('reads %s', (_what, html, text) => {
    expect(htmlToText(html, document)).toBe(text);
  });

  test('takes its time from the length alone, whatever blanks it is made of', () => {
    const started = performance.now();
    htmlToText('\t'.repeat(200_000), document);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('runs and loads nothing', () => {
    const before = document.documentElement.outerHTML;
    htmlToText(
      '<img src=x onerror="document.title=1"><script>document.title=2</script><p>x</p>',
      document,
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
