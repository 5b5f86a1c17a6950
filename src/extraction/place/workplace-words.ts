import type { Workplace } from '@/posting/place';

type KnownWorkplace = Exclude<Workplace, 'unknown'>;

/** Words of a short text (a pill, a data field, a place line) that say where the work is done. */
const WORDS: Record<KnownWorkplace, RegExp> = {
  hybrid: /\bhybrid(?:[- ]remote)?\b|\bh[íi]brid[oa]\b|\bhybride\b/giu,
  remote:
    /\b(?:fully[- ]|100% )?remote(?:ly)?(?:[- ](?:first|friendly|eligible))?\b|\btele-?commut(?:e|ing)\b|\bwork(?:ing)?[- ]from[- ](?:home|anywhere)\b|\bWFH\b|\banywhere\b|\bhome[- ](?:based|office)\b|\bvirtual\b|\bremot[oa]\b|\bteletrabajo\b/giu,
  onsite:
    /\bon[- _]?site\b|\bin[- ](?:the[- ])?office\b|\bin[- ]?person\b|\boffice[- ]based\b|\bpresencial\b/giu,
};

const ORDER: KnownWorkplace[] = ['hybrid', 'remote', 'onsite'];

/** Every workplace that the words name, hybrid first. */
export function workplacesIn(words: string): KnownWorkplace[] {
  const text = words.replaceAll('_', ' ');
  return ORDER.filter((workplace) => text.search(WORDS[workplace]) >= 0);
}

/** The text without its workplace words and what only joined them: "Remote in Austin", "Remote (US only)" -> "US". */
export function withoutWorkplace(text: string): string {
  let rest = text;
  for (const workplace of ORDER) rest = rest.replace(WORDS[workplace], '\uFFFC');
  if (rest === text) return text;
  return rest
    .replace(/\uFFFC\s*(?:work|working|role|job|position|option|optional)\b/giu, '\uFFFC')
    .replace(
      /\b(?:must|should) (?:be|live|reside) |\b(?:based|located|living|residing) (?=in\b)/giu,
      '',
    )
    .replace(/\uFFFC[\s(]*(?:in|within|from|across|anywhere in)\b/giu, '\uFFFC')
    .replace(/\b(?:or|and)\s*\uFFFC|\uFFFC\s*(?:or|and)\b/giu, '\uFFFC')
    .replaceAll('\uFFFC', ' ')
    .replace(/\b(?:only|based)\b/giu, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—,:/]+|[\s\-–—,:/]+$/g, '');
}

/** Brackets around the whole, or left over from a cut, taken off. */
export function withoutOuterBrackets(text: string): string {
  const inner = text.trim();
  if (inner.startsWith('(') && inner.endsWith(')')) return inner.slice(1, -1).trim();
  if (inner.startsWith('(') && !inner.includes(')')) return inner.slice(1).trim();
  return inner.endsWith(')') && !inner.includes('(') ? inner.slice(0, -1).trim() : inner;
}
