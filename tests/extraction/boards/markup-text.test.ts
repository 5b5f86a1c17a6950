// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { markupText } from '@/extraction/boards/markup-text';
import { htmlToText } from '@/extraction/sites/shared/html-text';

describe('markupText', () => {
  test.each([
    ['<p>One</p><div>Two<p>Three</p></div>', 'One\nTwo\nThree'],
    ['<ul><li>One</li><li><b>T</b>wo</li></ul>', 'One\nTwo'],
    ['One<br>Two<br/><br/>Three', 'One\nTwo\nThree'],
    ['<span class="a">$120,000</span> - <b>$140,000</b>', '$120,000 - $140,000'],
    ['a &amp; b&nbsp;&#8211; c&#x2019;s', 'a & b – c’s'],
    ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;Pay&lt;/p&gt;', 'R&D\nPay'],
    ['<table><tr><td>Zone A</td><td>$1</td></tr></table>', 'Zone A\t$1'],
    ['up to <50 people, > 3 years', 'up to <50 people, > 3 years'],
    ['&#0;&#1114112;&unknown;', '&unknown;'],
    ['', ''],
  ])('reads %s', (html, text) => {
    expect(markupText(html)).toBe(text);
  });

  test.each(['<p>We pay <b>$150,000&nbsp;&ndash;&nbsp;$190,000</b>.</p><ul><li>A</li></ul>'])(
    'reads the same as a document does: %s',
    (html) => {
      expect(markupText(html)).toBe(htmlToText(html, document));
    },
  );

  test.each(['<', '<a ', '&', '&lt;', '<a href="', '&amp;amp;amp;', '\t', ' \n'])(
    'takes its time from the length alone: %s over and over',
    (piece) => {
      const started = performance.now();
      markupText(piece.repeat(200_000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
