/** Benefits, equal-opportunity statements, hiring formalities, warnings: nothing that says what the work or the business is. */
const BOILERPLATE =
  /\bdental\b|\b401\b|\bequal[- ](?:employment )?opportunit|\baffirmative action\b|\bregardless of\b|\bwithout regard\b|\breligion\b|\bveteran|\bdisabilit|\bparental\b|\bpaid time off\b|\bPTO\b|\bstipend|\breimburs|\bbenefits?\b|\bcompensation\b|\bwellness\b|\bwellbeing\b|\bperks?\b|\binsurance (?:plans?|coverage|premiums?)\b|\b(?:life|health|medical|vision|disability|travel) insurance\b|\bmedical,? (?:plans?|leave|coverage|advice|supplies)\b|\bmedical (?:and|,|\/|&)|\bOne Medical\b|\bhealth ?(?:care)? (?:plans?|benefits?|coverage|savings|spending)\b|\bmental health\b|\bhealth and (?:wellness|safety)\b|\bhealthy\b|\bfertility\b|\bretirement\b|\bpension\b|\btuition\b|\bsign-on\b|\bbackground (?:check|screen|investigation)|\bdrug[- ](?:screen|test|free)|\breasonable accommodation|\brecruitment (?:process|agenc)|\brecruiting agenc|\bscam|\bfraudulent\b|\bnever (?:ask|request)\b|\bbacked by\b|\binvestors?\b|\bventure (?:capital|partners?|fund)|\braised \$|\bfunded by\b|\bsalary\b|\bpay range\b|\bfinancial (?:security|wellness|package|well-being|freedom|support|assistance)\b|\bcompetitive\b|\bcredit (?:hours?|check|history)\b|\bpay(?:ment)? from (?:job )?(?:applicants|candidates)\b/iu;

/** Where founders and colleagues come from: other companies' names, not this work's tools. */
const PEOPLE =
  /\b(?:alumni|founders?|founded|ex-\w+|formerly|previously (?:at|worked)|came from|(?:team|people|researchers|engineers|leaders) (?:\w+ )?from|led by)\b/iu;

/** Industries that postings list to say that they serve all of them. */
const INDUSTRIES =
  /\b(?:retail|entertainment|health ?care|finance|financial services|fintech|banking|insurance|automotive|manufacturing|energy|education|telecom\w*|logistics|government|public sector|gaming|media|hospitality|travel|e-?commerce|agriculture|pharma\w*|life sciences|real estate|aerospace|defense|advertising|technology|consumer goods|utilities)\b/giu;

/** True for a sentence that says nothing of the work or the employer's business. */
export function isBoilerplate(sentence: string): boolean {
  return BOILERPLATE.test(sentence);
}

/** True for a sentence about where the team comes from. */
export function namesFormerEmployers(sentence: string): boolean {
  return PEOPLE.test(sentence);
}

/** What a sentence of several fields begins with: "projects range from …", "a degree in biology, …". */
const SEVERAL_FIELDS =
  /\brang(?:e|es|ing) (?:widely|from)\b|\brange of (?:industries|clients|customers|sectors)\b|\b(?:degree|bachelor\S*|master[’']?s|ph\.?d\.?|B\.?S\.?|M\.?S\.?) (?:\w+ ){0,6}in\b/iu;

/** True for a sentence that names several industries or fields of study: none of them is the employer's own. */
export function listsFields(sentence: string): boolean {
  return (
    SEVERAL_FIELDS.test(sentence) || new Set(sentence.toLowerCase().match(INDUSTRIES)).size >= 4
  );
}
