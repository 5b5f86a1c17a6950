/** Benefits, equal-opportunity statements, hiring formalities, warnings: nothing that says what the work or the business is. */
const BOILERPLATE =
  /\bdental\b|\b401\b|\bequal[- ](?:employment )?opportunit|\baffirmative action\b|\bregardless of\b|\bwithout regard\b|\breligion\b|\bveteran|\bdisabilit|\bparental\b|\bpaid time off\b|\bPTO\b|\bstipend|\breimburs|\bbenefits?\b|\bcompensation\b|\bwellness\b|\bwellbeing\b|\bperks?\b|\binsurance (?:plans?|coverage|premiums?)\b|\b(?:life|health|medical|vision|disability|travel) insurance\b|\bmedical,? (?:plans?|leave|coverage|advice|supplies)\b|\bmedical (?:and|,|\/|&)|\bOne Medical\b|\bhealth ?(?:care)? (?:plans?|benefits?|coverage|savings|spending)\b|\bmental health\b|\bhealth and (?:wellness|safety)\b|\bhealthy\b|\bfertility\b|\bretirement\b|\bpension\b|\btuition\b|\bsign-on\b|\bbackground (?:check|screen|investigation)|\bdrug[- ](?:screen|test|free)|\breasonable accommodation|\brecruitment (?:process|agenc)|\brecruiting agenc|\bscam|\bfraudulent\b|\bnever (?:ask|request)\b|\bbacked by\b|\binvestors?\b|\bventure (?:capital|partners?|fund)|\braised \$|\bfunded by\b|\bsalary\b|\bpay range\b|\bfinancial (?:security|wellness|package|well-being|freedom|support|assistance)\b|\bcompetitive\b|\bcredit (?:hours?|check|history)\b|\bpay(?:ment)? from (?:job )?(?:applicants|candidates)\b/iu;

/** Industries that postings list to say that they serve all of them. */
const INDUSTRIES =
  /\b(?:retail|entertainment|health ?care|finance|financial services|fintech|banking|insurance|automotive|manufacturing|energy|education|telecom\w*|logistics|government|public sector|gaming|media|hospitality|travel|e-?commerce|agriculture|pharma\w*|life sciences|real estate|aerospace|defense|advertising|technology|consumer goods|utilities)\b/giu;

/** True for a sentence that says nothing of the work or the employer's business. */
export function isBoilerplate(sentence: string): boolean {
  return BOILERPLATE.test(sentence);
}

/** True for a sentence that lists several industries: none of them is the employer's own. */
export function listsIndustries(sentence: string): boolean {
  return new Set(sentence.toLowerCase().match(INDUSTRIES)).size >= 4;
}
