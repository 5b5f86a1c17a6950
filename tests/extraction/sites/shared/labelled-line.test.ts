import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ownTexts } from '@/extraction/sites/shared/dom';
import { labelledLine } from '@/extraction/sites/shared/labelled-line';

function lineIn(html: string): string | null {
  return labelledLine(ownTexts(new JSDOM(html).window.document.body), /^locations?$/i);
}

describe('labelledLine', () => {
  test.each([
    ['on one line', '<p>Location: Lyon, France</p>'],
    ['after a label of its own', '<p><b>Location:</b> Lyon, France</p>'],
    ['with the colon after the label', '<p><b>Location</b>: Lyon, France</p>'],
    ['in the next element', '<div><p>Location</p><p>Lyon, France</p></div>'],
    ['in a list of terms', '<dl><dt>Locations</dt><dd>Lyon, <b>France</b></dd></dl>'],
    [
      'beside the part with the label',
      '<div><div><b>Location</b></div><div>Lyon, France</div></div>',
    ],
    ['below a link of that name', '<a>Location</a><p>Location: Lyon, France</p>'],
  ])('reads what stands %s', (_where, html) => {
    expect(lineIn(html)).toBe('Lyon, France');
  });

  test.each([
    ['no such label', '<p>Department: Research</p>'],
    ['a sentence that begins so', '<p>Location is up to you: choose.</p>'],
    ['a label alone', '<div><b>Location</b></div>'],
    ['prose', `<p>Location: ${'you choose. '.repeat(40)}</p>`],
    ['nothing', ''],
  ])('gives null for %s', (_what, html) => {
    expect(lineIn(html)).toBeNull();
  });

  test('takes linear time', { timeout: 60_000 }, () => {
    const started = performance.now();
    expect(lineIn('<b>Location</b>'.repeat(5_000))).not.toBeNull();
    expect(lineIn(`<div>${'<b>Location</b> '.repeat(5_000)}</div>`)).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
