import type { PayProvenance } from '@/posting/pay-range';
import { elementText } from '../shared/html-text';
import type { QuotedPay } from '../shared/rules';
import { payWords } from '../shared/rules';
import { isPayWords } from '../shared/chips';

const SECTION =
  '#SALARY, [class*="salary-main-rail"], [class*="compensation__salary"], .compensation, [data-sdui-component*="salary" i], [componentkey*="Salary"]';

/**
 * Whom the words around a figure name as its source. Where they name none, LinkedIn's figure may be what the employer
 * entered or what it read off the description: it counts as inferred by the site.
 */
function provenanceOf(text: string): PayProvenance {
  if (/retrieved from|found in (?:the )?job|from (?:the )?(?:job )?description/i.test(text))
    return 'site-inferred';
  if (/employer|provided by (?!linkedin)|provided pay range/i.test(text))
    return 'employer-structured';
  return /\best(?:imate[sd]?)?\b/i.test(text) ? 'site-estimate' : 'site-inferred';
}

/** The pay among the chips under a title, each with the source that it names itself. */
export function chipPay(texts: readonly string[]): QuotedPay[] {
  return texts.flatMap((text) => payWords([text], provenanceOf(text)));
}

function sections(root: Element): Element[] {
  return [...root.querySelectorAll(SECTION)].filter(
    (element) => !element.parentElement?.closest(SECTION) && elementText(element) !== '',
  );
}

/** The last line before a figure that heads it: short, and no sentence. */
function headingBefore(lines: readonly string[], index: number): string | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    const line = lines[before] ?? '';
    if (line.length <= 100 && !isPayWords(line) && !/[.!?]$/.test(line)) return line;
  }
  return null;
}

/**
 * The figures of LinkedIn's pay sections ("Base pay range"), each with its heading and with the source that the section
 * names: the employer, the text of the description, or an estimate.
 */
export function paySections(root: Element): QuotedPay[] {
  return sections(root).flatMap((section) => {
    const text = elementText(section);
    const provenance = provenanceOf(text);
    const lines = text.split('\n');
    return lines.flatMap((line, index): QuotedPay[] =>
      isPayWords(line) ? payWords([line], provenance, headingBefore(lines, index)) : [],
    );
  });
}
