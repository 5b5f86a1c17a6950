import type { PremiumTerms } from '@/posting/reading-rules';
import { BOILERPLATE_TERMS } from './data/boilerplate.data';
import type { Sentence } from './sentences';
import { findTerms } from './term-search';

const BOILERPLATE: PremiumTerms[] = [
  { id: 'boilerplate', kind: 'domain', terms: BOILERPLATE_TERMS },
];

/** Where founders and colleagues come from: other companies' names, not this work's tools. */
const PEOPLE =
  /\b(?:alumni|joining (?:us )?from|joined (?:us )?from|founders?|founded|ex-\w+|formerly|previously (?:at|worked)|came from|(?:team|people|researchers|engineers|leaders) (?:\w+ )?from|led by)\b/i;

/** Tools that help with any work, and what applicants may use. */
const OWN_TOOLS =
  /\bcoding (?:tools|assistants|agents)\b|\bAI tools\b[^.]{0,80}\b(?:daily|every day|day-to-day|productiv\w+|your (?:own )?work(?:flows?)?)\b|\b(?:do not|don[’']t|not) use\b|\b(?:in|for|with) your (?:application|cover letter|r[eé]sum[eé])\b/i;

/** Industries that postings list to say that they serve all of them. Money and health, each in its several words, are one. */
const INDUSTRIES =
  /\b(?:retail|entertainment|(health ?care|hospitals?|pharma\w*|biotech|life sciences)|(finance|financial (?:services|institutions)|fintech|banks?|banking|insurance)|automotive|manufacturing|energy|education|telecom\w*|factories|logistics|governments?|public sector|gaming|media|hospitality|travel|e-?commerce|agriculture|real estate|aerospace|defense|advertising|technology|consumer goods|utilities)\b/gi;

/** What a sentence of several fields begins with: "projects range from …", "a degree in biology, …". */
const SEVERAL_FIELDS =
  /\brang(?:e|es|ing) (?:widely|from)\b|\b(?:range|variety|number|array) of (?:\w+ )?(?:industries|clients|customers|sectors|fields|domains|verticals)\b|\bacross\b[^.]{0,80}\b(?:industries|sectors|verticals)\b|\b(?:industries|sectors|verticals|fields|domains)(?:,? (?:such as|like|including)|,? from)\b|\b(?:degree|bachelor\S*|master[’']?s|ph\.?d\.?|B\.?S\.?|M\.?S\.?) (?:\w+ ){0,6}in\b/i;

/** Those who are served: what they do is the employer's business only where it is one thing. */
const SERVED = /\b(?:customers?|clients?|partners?|users|brands|trusted by|serv(?:e|es|ing))\b/i;

/** Industries from which on a sentence is a list of them; of those who are served, fewer. */
const LIST = { any: 3, served: 2 };

/** The sentences that are about the work or the employer's business. */
export function withoutBoilerplate(sentences: Sentence[]): Sentence[] {
  const boilerplate = new Set(findTerms(sentences, BOILERPLATE).map(({ sentence }) => sentence));
  return sentences.filter((sentence) => !boilerplate.has(sentence));
}

/** True for a sentence that names several industries or fields of study: none of them is the employer's own. */
export function listsFields(sentence: string): boolean {
  if (SEVERAL_FIELDS.test(sentence)) return true;
  const industries = Array.from(sentence.matchAll(INDUSTRIES), ([words, ...groups]) =>
    groups[0] ? 'health' : groups[1] ? 'money' : words.toLowerCase(),
  );
  return new Set(industries).size >= (SERVED.test(sentence) ? LIST.served : LIST.any);
}

/** True for a sentence about where the team comes from, or about tools for one's own work: it asks for no skill. */
export function asksForNoSkill(sentence: string): boolean {
  return PEOPLE.test(sentence) || OWN_TOOLS.test(sentence);
}
