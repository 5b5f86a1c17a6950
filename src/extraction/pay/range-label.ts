import type { LevelId } from '@/posting/level';

const LONGEST_ZONE = 90;

/** What a label says besides the zone: that the amount is pay, and for this job. */
const PAY_TALK =
  /\b(?:(?:annual|annually|yearly|hourly|monthly|base|basic|target|targeted|expected|estimated|anticipated|starting|typical|full|minimum|maximum|min|max|mid|current|cash|total|gross|on[- ]target|hiring|posting)[ -]?)*(?:salary|salaries|pay|wages?|compensation|remuneration|earnings|ote|rate|bands?|ranges?|scale|package|minimum|maximum|min|max|information|details|transparency)\b(?: ranges?| bands?| rates?| information| details| scale)*|\bper (?:year|hour|annum|month)\b|\bbased\b(?= pay)/gi;

const LEADING =
  /^(?:[\s\-–—*•,;.:|/&()]|(?:for|across|the|in|of|our|this|to|at|and|or|is|are|only|if|within|from|who|candidates|applicants|hires|roles|role|position|positions|employees|those|individuals|based|located|living|residing|working|hired|salary|a|an|you|live|depending on|located in)\b)+/i;

const TRAILING =
  /(?:[\s\-–—*•,;:|/&(]|\b(?:for|the|in|of|our|this|to|at|and|or|is|are|only|role|position|job|opening|benefits|candidates only|annual|base))+$/i;

/** A label that limits a range: a zone, a tier, a level, or words with a capital (places, grades). */
const LIMITS =
  /\b(?:zone|tier|level|region|geo|area|band|grade|all other|other|remote|rest of|residents?)\b|^[A-Z]/i;

const JOB_TALK =
  /^(?:competitive|reasonable estimate|estimate|(?:hourly )?contract|location|locations|benefits?|total rewards|what we offer|job|position|role|details|additional|other|disclosure|note|description|type|expected|by (?:location|level|zone|tier|region|state)|DOE|W-?2|C2C|1099|FTE|employer[- ]provided)\b.{0,12}$/i;

/** "| A |": a letter that would be an article anywhere else. */
const ROW_LETTER = /^\s*[A-H]\s*$/;

const LEVELS: [LevelId, RegExp][] = [
  ['staff', /\b(?:staff|principal|distinguished)\b/i],
  ['senior', /\b(?:senior|sr)\b/i],
  ['mid', /\b(?:mid|mid-level|intermediate)\b/i],
  ['entry', /\b(?:junior|jr|entry|new grad|graduate)\b/i],
];

/** With a word of pay it names a range; a line above a range without one may be any heading. */
const NAMES_RANGE = /\b(?:salary|pay|wage|compensation|range|band|zone|tier|level|region|geo)\b/i;

/**
 * The zone, level or group that a label names, as printed: "California Pay Range" gives "California"; null where it only
 * says that an amount is pay, or repeats the job's title.
 *
 * @param above true for a line above, which must show that it belongs to the amount.
 */
export function zoneOfLabel(label: string, title: string, above = false): string | null {
  if (above && !NAMES_RANGE.test(label)) return null;
  const segment = label.split(/[:|•]/).at(-1) ?? '';
  if (/https?$/.test(segment)) return null;
  if (ROW_LETTER.test(segment)) return segment.trim();
  const bare = segment
    .replace(PAY_TALK, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(LEADING, '')
    .replace(TRAILING, '');
  const zone = bare.includes('(') ? bare : bare.replaceAll(')', '');
  if (zone.length < 1 || zone.length > LONGEST_ZONE || !/[A-Za-z]/.test(zone)) return null;
  if (zone.toLowerCase() === title.trim().toLowerCase() || JOB_TALK.test(zone)) return null;
  return LIMITS.test(zone) ? zone : null;
}

/** The market level that a label names, where it names one by word; a company's own numbering is none. */
export function levelOfLabel(label: string): LevelId | null {
  return LEVELS.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** True where words say no more than that an amount is pay. */
export function isPayTalk(words: string): boolean {
  return words.replace(PAY_TALK, '').replace(/\bis\b|[\W\d]/g, '') === '';
}
