/** A reason why an amount is not pay, and the words that give it. */
export interface NotPayCue {
  name: string;
  words: RegExp;
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
      /\b(?:median|nationally|national average|average salary (?:in|across)|glassdoor|percentile)\b/i,
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
      /\b(?:for example|e\.g\.|looking for|you expect|your (?:expected|desired|current|target)|desired salary|salary expectations?|expectations? (?:is|are)|at least how much)\b/i,
  },
  {
    name: 'life insurance',
    words:
      /\b(?:life[ -](?:insurance|cover|assurance)|insurance (?:benefit|of|up to)|death (?:benefit|in service)|times (?:your|annual|employees|base)|greater of)\b/i,
  },
  { name: 'fraud', words: /\b(?:scams?|fraud\w*|text message|processing fee)\b/i },
  { name: 'referral', words: /\brefer(?:ral|rals|ring|red)?\b/i },
  {
    name: 'threshold',
    words:
      /\b(?:earning (?:less|more) than|salar(?:y|ies) threshold|threshold|who earn|if you earn|minimum wage)\b/i,
  },
  { name: 'tender', words: /\b(?:vested|tender offer|sold (?:shares|stock))\b/i },
];

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
      /\b(?:stipends?|allowances?|reimburse\w*|reimbursements?|subsid\w+|tuition|insurance|coverage|covered|401|403|hsa|hra|fsa|pension|superannuation|contributions?|retirement|relocation|relocate|moving|wellness|wellbeing|well-being|child ?care|backup care|daycare|family[- ]forming|fertility|adoption|gym|internet|phone|laptop|equipment|home office|meals?|lunch|lunches|food|commut\w+|parking|transit|perks?|credits?|vouchers?|discounts?|differential|premiums?|deductibles?|assistance|donat\w+|charity|gifts?|prizes?|matching|match(?:es|ed)?|learning budget|training budget|conference|certifications?|housing|loans?|per diem|mileage|snacks?)\b/gi,
  },
  {
    name: 'business',
    words:
      /\b(?:revenues?|arr|acv|tcv|gmv|tpv|aum|mrr|funding|raised|raise|raising|valu(?:ation|ed)|series [a-f]|seed|backed by|investors?|invest(?:ed|ing|ment|ments)?|budgets?|quotas?|pipeline|deals?|engagements?|customers?|accounts? pay|seats?|plan is|pric(?:es?|ed|ing)|costs?|costing|spend(?:s|ing)?|spent|assets|portfolio|endowments?|awards?|awarded|donors?|funds?|worth|sold|sells?|rents?|homes?|savings|saving|profits?|fees?|transactions?|volume|turnover|capacity|contracts? (?:worth|valued|of)|projects? (?:worth|valued|of|up to)|purchase|ltv|market size|p&l|purchas\w+|merchants?|orders?)\b/gi,
  },
  {
    name: 'count',
    words:
      /\b(?:tokens?|steps?|parameters?|documents?|patents?|job id|requisition|req(?:uisition)? ?(?:id|#)|posting number|employees|people|users|members|hours?|gpus?|scientists|square feet|miles|reference|ref)\b/gi,
  },
];

/** What a number without a currency may count: "128K - 200K tokens", "10,000-20,000 steps". */
export const COUNTED_AFTER =
  /^\W{0,2}(?:\w+\s+){0,2}(?:tokens?|steps?|parameters?|documents?|users?|people|employees|engineers|scientists|customers|companies|members|hours?|gpus?|years?|sq|square|miles|lbs?|pounds|units|requests|queries|students)\b/i;
