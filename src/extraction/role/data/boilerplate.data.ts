/**
 * Words of benefits, equal-opportunity statements, hiring formalities, warnings and investors: sentences with them
 * say nothing of the work or the employer's business. Written as terms of a rule are (see PremiumTerms).
 */
export const BOILERPLATE_TERMS = [
  'dental|401|401k|403b|PTO|paid time off|parental|maternity|fertility|stipend|reimburs*|benefit package|benefit program|benefit plan|employee benefit|comprehensive benefit|benefit include*|perk|wellness|wellbeing|well-being|retirement|pension|tuition|vacation|sick leave|time off|HSA|FSA',
  'insurance plan|insurance coverage|insurance premium|life insurance|health insurance|medical insurance|vision insurance|disability insurance|travel insurance',
  'medical plan|medical leave|medical coverage|medical advice|medical vision|medical and|One Medical|mental health|health plan coverage|health benefit|health coverage|health savings|health spending|health and wellness|health and safety|healthy|occupational health',
  'equal opportunity|equal opportunities|equal employment|affirmative action|regardless of|without regard|religion|veteran|disabilit*|reasonable accommodation|protected status|gender|sexual orientation',
  'background check|background screen*|background investigation|drug screen*|drug test*|drug-free|criminal|recruitment process|recruitment agenc*|recruiting agenc*|scam|fraudulent|never ask|never request|payment from|job offer',
  'backed by|investor|venture capital|venture partner|venture fund*|raised … million|raised … billion|funded by|series A|series B|series C',
  'compensation|salary|pay range|base pay|sign-on|annual bonus|performance bonus|bonus plan|bonus program|signing bonus|equity grant|equity package|stock option|competitive|financial security|financial wellness|financial package|financial freedom|financial support|financial assistance|financial health|credit hour|credit check|credit history|student loan',
];
