import type { PayProvenance } from '@/posting/pay-range';
import { elementText } from '../shared/html-text';
import type { QuotedPay } from '../shared/rules';
import { isPayWords } from './pills';

const SECTION =
  '#SALARY, [class*="salary-main-rail"], [class*="compensation__salary"], .compensation, [data-sdui-component*="salary" i], [componentkey*="Salary"]';

/** Whom the section names as the source of its figures. */
function provenanceOf(text: string): PayProvenance {
  if (
    /retrieved from|found in (?:the )?job (?:post|description)|from the (?:job )?description/i.test(
      text,
    )
  ) {
    return 'site-inferred';
  }
  if (/provided by (?!linkedin)|provided pay range|provided by the employer/i.test(text))
    return 'employer-structured';
  return /estimat/i.test(text) ? 'site-estimate' : 'site-inferred';
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
      isPayWords(line)
        ? [
            {
              pay: { kind: 'text', provenance, label: headingBefore(lines, index), text: line },
              quote: line,
            },
          ]
        : [],
    );
  });
}
