import type { PremiumTerms } from '@/posting/reading-rules';
import { BOILERPLATE_TERMS } from './data/boilerplate.data';
import type { Sentence } from './sentences';
import { findTerms } from './term-search';

const BOILERPLATE: PremiumTerms[] = [
  { id: 'boilerplate', kind: 'domain', terms: BOILERPLATE_TERMS },
];

/** Where founders and colleagues come from: other companies' names, not this work's tools. */
const PEOPLE =
  /\b(?:alumni|founders?|founded|ex-\w+|formerly|previously (?:at|worked)|came from|(?:team|people|researchers|engineers|leaders) (?:\w+ )?from|led by)\b/i;

/** Industries that postings list to say that they serve all of them. */
const INDUSTRIES =
  /\b(?:retail|entertainment|health ?care|finance|financial services|fintech|banking|insurance|automotive|manufacturing|energy|education|telecom\w*|logistics|government|public sector|gaming|media|hospitality|travel|e-?commerce|agriculture|pharma\w*|life sciences|real estate|aerospace|defense|advertising|technology|consumer goods|utilities)\b/gi;

/** What a sentence of several fields begins with: "projects range from …", "a degree in biology, …". */
const SEVERAL_FIELDS =
  /\brang(?:e|es|ing) (?:widely|from)\b|\brange of (?:industries|clients|customers|sectors)\b|\b(?:degree|bachelor\S*|master[’']?s|ph\.?d\.?|B\.?S\.?|M\.?S\.?) (?:\w+ ){0,6}in\b/i;

/** Industries from which on a sentence is a list of them. */
const LIST = 4;

/** The sentences that are about the work or the employer's business. */
export function withoutBoilerplate(sentences: Sentence[]): Sentence[] {
  const boilerplate = new Set(findTerms(sentences, BOILERPLATE).map(({ sentence }) => sentence));
  return sentences.filter((sentence) => !boilerplate.has(sentence));
}

/** True for a sentence that names several industries or fields of study: none of them is the employer's own. */
export function listsFields(sentence: string): boolean {
  const industries = sentence.toLowerCase().match(INDUSTRIES);
  return SEVERAL_FIELDS.test(sentence) || new Set(industries).size >= LIST;
}

/** True for a sentence about where the team comes from. */
export function namesFormerEmployers(sentence: string): boolean {
  return PEOPLE.test(sentence);
}
