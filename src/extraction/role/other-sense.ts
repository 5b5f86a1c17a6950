import type { TermHit } from './term-search';

/**
 * What follows the words of a rule where they mean something else: the red, amber, green of a "RAG status", the
 * fine-tuning of hours, budgets and crafts, and the quantization that comes after training.
 */
const FOLLOWS =
  /^(?:\)?[\s-]+(?:status|report|reporting|rating|traffic|chart)(?:es|s)?\b|\s+code\b|[\s-]+(?:static |dynamic )?quanti[sz]|\s+test results\b|\s+(?:cards?|posts?|standards)\b|\s+(?:of\s+)?(?:(?:your|their|our|its|the|own)\s+){0,2}(?:hours|process(?:es)?|operations|go-to-market|sales|machines?|equipment|settings|schedules?|skills|craft|career|routines?|r[eé]sum[eé]s?|messag\w+|budgets?|campaigns?|recipes?|strateg\w+|workflows?)\b)/i;

/** What stands before "trading" where the trade is in no financial market. */
const GOODS = /\b(?:energy|power|electricity|gas|carbon)(?:\s+(?:storage|market|and|&))*\s*$/i;

/** Characters around a mention that are looked at. */
const AROUND = 60;

/** True for a mention whose neighbours show that it is not what the rule means. */
export function hasOtherSense({ sentence, start, end }: TermHit): boolean {
  const { text } = sentence;
  if (FOLLOWS.test(text.slice(end, end + AROUND))) return true;
  const isTrading = text.slice(start, end).toLowerCase() === 'trading';
  return isTrading && GOODS.test(text.slice(Math.max(0, start - AROUND), start));
}
