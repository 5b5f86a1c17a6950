import type { PageReading } from '@/posting/page-reading';

/** Words that stand where a figure could: each with what we say of it. */
const VAGUE: [RegExp, string][] = [
  [
    /\b(?:(?:salary|pay|compensation|rate)\b[ :\-–]{1,4}competitive|competitive (?:base )?(?:salary|pay|compensation))\b/i,
    'only "competitive", no figure',
  ],
  [
    /\b(?:salary|pay|compensation|rate)\b[ :\-–]{1,4}(?:DOE|depends on experience|depending on experience|negotiable|commensurate)\b/i,
    'only "depends on experience", no figure',
  ],
];

const LONGEST_QUOTE = 60;

/** Why a posting shows no pay, in words for the user. */
export function payAbsence(reading: PageReading): string {
  const description = reading.description?.value ?? '';
  if (description.trim() === '' && reading.pay.length === 0) return 'description not loaded';
  const figures = reading.pay.find(({ value }) => /[1-9]/.test(wordsOf(value)));
  if (figures)
    return `stated, but the figures cannot be right ("${figures.quote.slice(0, LONGEST_QUOTE)}")`;
  const words = [...reading.pay.map(({ value }) => wordsOf(value)), description].join('\n');
  return VAGUE.find(([pattern]) => pattern.test(words))?.[1] ?? 'none stated';
}

function wordsOf(value: PageReading['pay'][number]['value']): string {
  return value.kind === 'text' ? `pay: ${value.text}` : `${value.min ?? ''} ${value.max ?? ''}`;
}
