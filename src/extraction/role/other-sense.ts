import type { TermHit } from './term-search';

/**
 * What follows the words of a skill where they mean something else: the red, amber, green of a "RAG status", and the
 * fine-tuning of hours, budgets and crafts.
 */
const OTHER_SENSE =
  /^(?:[\s-]+(?:status|report|rating|traffic|chart)(?:es|s)?\b|\s+(?:(?:your|their|our|its|the|own)\s+){0,2}(?:hours|schedules?|skills|craft|career|routines?|r[eé]sum[eé]s?|messag\w+|budgets?|campaigns?|recipes?|strateg\w+|workflows?)\b)/i;

/** True for a mention whose next words show that it is not the skill. */
export function hasOtherSense({ sentence, end }: TermHit): boolean {
  return OTHER_SENSE.test(sentence.text.slice(end, end + 60));
}
