/** A reason why an amount is not pay, and the words that give it. */
export interface NotPayCue {
  name: string;
  words: RegExp;
  /** Amounts of this kind are never ranges of a year's pay. */
  small?: boolean;
  /** A noun of pay behind the words outweighs them: "looking for an engineer, salary $150,000". */
  yields?: boolean;
}

/** An amount in a clause with these words is never pay for this job, whatever else the clause says. */
export const NEVER_PAY: NotPayCue[] = [
  {
    name: 'law',
    words:
      /\b(?:penalt(?:y|ies)|fines?|fined|violations?|damages|lawsuits?|settlements?|sanctions?)\b/i,
  },
  {
    name: 'market',
    words:
      /\b(?:median|nationally|national average|average salar(?:y|ies) (?:in|across|of|for an?)|salar(?:y|ies) (?:\w+ ){0,4}averages?|glassdoor|percentile)\b/i,
  },
  {
    name: 'former people',
    words:
      /\b(?:alumni|graduates (?:earn|report|go)|first jobs?|former (?:interns|fellows|students))\b/i,
  },
  {
    name: 'client rate',
    words: /\b(?:bill(?:ing|able)?[ -]rates?|bill rate|charge[ -]?out|client rates?|rate card)\b/i,
  },
  {
    name: 'question',
    words:
      /\b(?:you expect|your (?:expected|desired|current)|desired salary|salary expectations?|expectations? (?:is|are))\b/i,
  },
  {
    name: 'example',
    yields: true,
    words: /\b(?:(?:for )?examples?|looking for|your target)\b|\be\.g\./gi,
  },
  {
    name: 'life insurance',
    words:
      /\b(?:life[ -](?:insurance|cover|assurance)|insurance (?:benefit|of|up to)|death (?:benefit|in service)|times (?:your|annual|employees|base)|greater of)\b/i,
  },
  {
    name: 'fraud',
    words:
      /\b(?:scams?|fraudulent|fraudsters?|fraud (?:alert|warning|notice)|text message|processing fee)\b|\b(?:nobody|no one|never)\b[^.]{0,60}\b(?:asks?|offers?|requests?)\b/i,
  },
  { name: 'referral', words: /\brefer(?:ral|rals|ring|red)?\b/i },
  {
    name: 'threshold',
    words:
      /\b(?:earning (?:less|more) than|salar(?:y|ies) threshold|threshold|who earn|if you earn|minimum wage|prevailing wage)\b/i,
  },
  {
    name: 'other people',
    words:
      /\b(?:drivers|couriers|creators|sellers|hosts|users|customers|clients|members|freelancers|households|families|borrowers|merchants|tenants|patients|subscribers|advertisers|buyers|guests)\b[^.]{0,40}\b(?:earn|make|pay)\b/i,
  },
  {
    name: 'salaries of others',
    words:
      /\b(?:lists?|shows?|displays?|tracks?|compares?|covers?|reports?|browse|users?|customers?|job ?seekers|professionals|graduates|students|people|clients)\b[^.:]{0,60}\bsalaries\b/i,
  },
  { name: 'tender', words: /\b(?:vested|tender offer|sold (?:shares|stock))\b/i },
];

/** Pay of the market at large, whomever it is for: "the average salary for a data engineer in the US is". */
export const MARKET_AVERAGE =
  /\baverage (?:(?:annual|base|yearly|total) )?(?:salar(?:y|ies)|pay|wages?|compensation) (?:in|across|of|for) (?!(?:this|the|our)\b)/i;

/** Right behind an amount, a site that says it in place of the employer: "(Glassdoor est.)". */
export const SITE_ESTIMATE =
  /^[\s,–-]{0,3}\(?(?:glassdoor|indeed|ziprecruiter|linkedin|payscale|levels\.fyi)\b/i;

/** An amount whose nearest word is one of these is something else than base pay. */
export const NOT_PAY: NotPayCue[] = [
  {
    name: 'bonus',
    words:
      /\b(?:bonus(?:es)?|sign(?:ing)?[ -]?on|incentives?|commissions?|spiffs?|retention|profit[ -]sharing)\b/gi,
  },
  {
    name: 'equity',
    words: /\b(?:equity|stock|shares|rsus?|options|esops?|esop|vest\w*|grants?)\b/gi,
  },
  {
    name: 'benefit',
    words:
      /\b(?:stipends?|allowances?|reimburse\w*|subsid\w+|tuition|insurance|coverage|covered|401|403|hsa|hra|fsa|pension|contributions?|retirement|relocation|relocate|moving|child ?care|backup care|daycare|family[- ]forming|fertility|adoption|perks?|vouchers?|discounts?|differential|premiums?|deductibles?|assistance|donat\w+|charity|prizes?|matching|match(?:es|ed)?|(?:learning|training) budget|loans?|per diem|mileage|severance)\b/gi,
  },
  {
    name: 'topic of a benefit',
    small: true,
    words:
      /\b(?:superannuation|wellness|well-?being|gym|internet|phone|laptop|equipment|home office|meals?|lunch|lunches|food|commut\w+|parking|transit|credits?|gifts?|conference|certifications?|housing|snacks?)\b/gi,
  },
  {
    name: 'business',
    words:
      /\b(?:revenues?|arr|acv|tcv|gmv|tpv|aum|mrr|funding|raised|raise|raising|valu(?:ation|ed)|series [a-f]|seed|backed by|investors?|invest(?:ed|ing|ment|ments)?|budgets?|quotas?|pipeline|deals?|engagements?|customers?|accounts? pay|seats?|pric(?:es?|ed|ing)|costs?|costing|spend(?:s|ing)?|spent|assets|portfolio|endowments?|awards?|awarded|donors?|funds?|worth|sold|sells?|rents?|homes|sav(?:es?|ed|ings?)|reduc\w+|profits?|fees?|transactions?|volume|turnover|capacity|contracts? (?:worth|valued|of|sizes?|values?)|projects? (?:worth|valued|of|up to)|purchase|ltv|market size|p&l|purchas\w+|merchants?|orders?|tips?)\b/gi,
  },
];

/** Words of counting; they speak only of numbers without a currency. */
export const NOT_PAY_COUNTS: NotPayCue = {
  name: 'count',
  words:
    /\b(?:tokens?|steps?|parameters?|documents?|patents?|job id|requisition|req(?:uisition)? ?(?:id|#)|posting number|employees|people|users|members|hours?|gpus?|scientists|square feet|miles|reference|ref)\b/gi,
};

/** "15% of base salary", "two times your annual pay": a share of pay, followed by what it comes to. */
export const SHARE_OF_PAY =
  /(?:%|\b(?:percent|times|portion|share|half)\b)[^,:]{0,40}\b(?:salary|pay|base|compensation)\b[^,:]{0,25}$/i;

/** Priced by something else than time: "$236K/MW-year", "$45 per user", "$12 a seat". */
export const PER_THING =
  /^ ?(?:\/|per |an? |each )(?!(?:hr|hour|day|week|month|year|yr|annum|annual|mo|wk)(?:ly|s)?\b)(?:[kmgt]?wh?|users?|seats?|tons?|nights?|beds?|units?|acres?|shares?|heads?|miles?|visits?|sessions?|words?|pages?|articles?|hires?|claims?|clicks?|leads?|quer(?:y|ies)|tokens?|millions?|patients?|students?|licen[cs]es?|customers?|contracts?|transactions?|sq)\b/i;

/** What a number without a currency may count: "128K - 200K tokens", "10,000-20,000 steps". */
export const COUNTED_AFTER =
  /^\W{0,2}(?:\w+\s+){0,2}(?:tokens?|steps?|parameters?|documents?|users?|people|employees|engineers|scientists|customers|companies|members|hours?|gpus?|years?|sq|square|miles|lbs?|pounds|units|requests|queries|students)\b/i;
