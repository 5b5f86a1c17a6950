/** Nouns that say that an amount is pay for this job. */
export const PAY_NOUN =
  /\b(?:salary|salaries|wages?|compensation|remuneration|pay(?:ment)?[ -](?:range|rate|scale|band|grade|zone|tier)s?|(?:base|starting|hourly|daily|(?:bi-?)?weekly|monthly|annual|yearly|target|current|intern|your(?: own)?|expected|new hire|cash|gross)\s+(?:pay|rate|range|comp|base)|(?:hiring|target|posting|cash|comp|compensation) (?:range|band)s?|rate of pay|day rate|ote|on[- ]?(?:target|track) earnings|earning potential|total (?:target )?(?:cash|comp)|tc|\w{0,16}gehalt\w*|r[ée]mun[ée]rations?|ctc|range for this (?:role|position|job|seat|opening)|pay for (?:this|the) (?:role|position|job)|salaires?|salariale|(?:role|position|job|seat|opening|contract|internship|fellowship|residency|apprenticeship|(?:level|grade|tier|zone|step) \w{1,3}) pays|you(?:['’]ll| will| can)? earn)\b|\b(?:pay|rate|comp|package|range|base|bands?)(?: range)? {0,2}[:\-–—]|\bbase (?:of|is|will be|ranges?|from|between|pay|salary)\b|^[\W]*(?:base|pay|rate|comp|hourly)\b/gi;

/** Words that speak of pay, but also of much else. */
export const PAY_WORD =
  /\b(?:pays?|paying|paid(?! (?:search|social|media|ads?|advertising|time|leave))|earn(?:s|ings?)?|base|rate|bands?|range[sd]?|offer(?:s|ing)?|starting|starts|package|perm|(?:full|part)[- ]time|contract(?=\W*$| ?[:,(|–-]| (?:role|position|rate|to)\b)|you(?:['’]ll| will)? (?:get|receive|make))\b/i;

/** Right behind an amount: "$200,000 annual salary", "$285k base", "£200k OTE". */
export const PAY_NOUN_AFTER =
  /^\W{0,3}(?:(?:annual|annually|yearly|gross|fixed|guaranteed|starting|total|per (?:year|annum)|in|of|a|as)\s+){0,3}(?:base|salary|salaries|wages?|pay|(?:daily|day|hourly|weekly) rate|compensation|comp|cash|ote|on[- ]?(?:target|track) earnings|tc)\b/i;

/** Right behind an amount, what an offer depends on: "$24 - $26 DOE", "£60k (negotiable)". */
export const PAY_HEDGE_AFTER =
  /^[\s,(]{0,3}(?:DOE\b|DOQ\b|D\.O\.E|(?:depending|dependent|based) (?:up)?on (?:your |the |candidate['’]?s? )?(?:experience|level|location|qualifications|skills|seniority)|commensurate with|negotiable)/i;

/** Right before a range of a year's pay: "after our round we pay $150k-$180k". */
export const WE_PAY =
  /\bwe(?:['’]re| are| will|['’]ll)? (?:pay(?:ing)?|offer(?:ing)?) (?:between |from |around )?$/i;

/** A line above or a label before that says whom an amount of a month or a year is for. */
export const FOR_WHOM_LABEL =
  /^\W*(?:\w+ ){0,2}(?:interns?|internships?|fellows?|residents?|apprentices?|trainees?|undergrad(?:uate)?s?|masters?|ph\.?d|students?|junior|mid|senior|staff|principal|entry|graduates?|new grads?|step|grade|engineers?|scientists?|developers?|analysts?|managers?|designers?)\b[\w ()+,–-]{0,24}[:\-–—] ?$/i;

/** A fellowship's or an internship's stipend is its pay. */
export const STIPEND_AS_PAY =
  /\b(?:fellows?|fellowship|interns?|internship|residents?|residency|apprentices?|students?|trainees?|scholars?|postdocs?|candidates?)\b.{0,60}\bstipend\b[^.]{0,20}$|\bstipend for (?:\w+ )?(?:fellows|interns|residents|apprentices|trainees|scholars|postdocs)\b[^.]{0,20}$/i;

/** Right behind an amount: "+ bonus + benefits", "plus equity". */
export const PAY_PLUS_AFTER =
  /^ ?(?:\+|plus|and) (?:\w+ ){0,2}(?:bonus|benefits|equity|commission|super|superannuation|stock|options|pension|package|ote)\b/i;

/** A line that stands above amounts of pay. A public service's "Classification" does too. */
export const PAY_HEADING = new RegExp(
  `${PAY_NOUN.source}|^(?:pay|rate|compensation|salary|classification)\\b|\\b(?:pay|base|rate) range\\b`,
  'i',
);
