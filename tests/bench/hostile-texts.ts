/** Texts that are made to keep a reader busy, by what they repeat. */
const PATTERNS: Record<string, string> = {
  digits: '1234567890',
  'digits in groups': '111,222,333,444,',
  'digits with spaces': '1 2 3 4 5 6 7 8 9 0 ',
  'nested ranges': '$100 - $200 - $300 to $400 - ',
  'pay ranges': 'Salary: $150,000 - $200,000 per year. ',
  'unclosed "between"': 'salary between $100,000 and between ',
  'dollar signs': '$',
  'dollar signs with blanks': '$ $ ',
  'currency codes': 'USD CAD EUR GBP ',
  'figures with codes': 'USD 150,000 CAD 200,000 ',
  newlines: '\n',
  labels: 'Salary:\nMinimum:\nMaximum:\n',
  'labelled figures': 'Min: $90,000\nMid: $100,000\nMax: $110,000\n',
  'short lines': 'a\n',
  blanks: ' ',
  'no-break blanks': '\u00a0',
  brackets: '((((',
  'open tags': '<b <b ',
  ampersands: '&#',
  capitals: 'AAAA BBBB, ',
  'pay words': 'base salary pay range compensation excluding bonus, ',
  terms: 'RAG fine-tuning deploy models to production ',
  years: '5+ years of experience, 3-5 years ',
  'one long word': 'a',
};

export const HOSTILE_NAMES = Object.keys(PATTERNS);

/** A text of `length` characters that repeats one pattern. */
export function hostileText(name: string, length: number): string {
  const pattern = PATTERNS[name] ?? '';
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
