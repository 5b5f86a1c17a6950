import type { PremiumTerms } from '@/posting/reading-rules';
import type { Mention } from '@/posting/role';
import { asksForNoSkill, listsFields } from './boilerplate';
import { hasOtherSense } from './other-sense';
import { quoteAround } from './quote';
import type { RoleText } from './role-text';
import type { Sentence } from './sentences';
import type { TermHit } from './term-search';
import { findTerms } from './term-search';

/** Share of a posting that tells who the employer is and what the role is for. */
const OPENING = 0.25;
const LONGEST_OPENING = 900;

/** What a mention of a domain weighs by where it stands, and what a domain needs. */
const WEIGHT = { name: 3, identity: 3, opening: 2, body: 1, enough: 3 };

/** Characters around a mention in which words of identity count. */
const NEARBY = 40;

/** Words that tell what the employer or its client is. */
const IDENTITY =
  /\b(?:clients?|compan(?:y|ies)|start-?ups?|firm|institutions?|insurers?|providers?|industry|sector|organi[sz]ation|hospital|cent(?:er|re))\b/iu;

/** Words before a mention that tell what the employer makes: "builds self-driving trucks", "is a neobank". */
const MAKES =
  /\b(?:we|we[’']re|is|are|\p{Lu}\w+) (?:builds?|building|makes?|making|develops?|developing|creates?|creating|discovering)\b[^,;:]*$|\b(?:is|are) (?:an?|the) (?:[\w-]+ ){0,3}$/u;

/**
 * The premium rules that a posting matches. A skill: any mention outside benefits and formalities, where the rule
 * needs several terms, all in one sentence; the employer's own name does not count. A domain: the title or the
 * company's name says it, or the text does so often, or where it tells what the employer is.
 */
export function readPremiums(
  text: RoleText,
  rules: PremiumTerms[],
): { skills: Mention[]; domains: Mention[] } {
  const named = [text.title, ...(text.company ? [text.company] : [])];
  const hits = findTerms([...named, ...text.work], rules).filter(
    (hit) => (hit.mark !== 'name' || named.includes(hit.sentence)) && !hasOtherSense(hit),
  );
  const ofRule = (rule: PremiumTerms) => hits.filter((hit) => hit.rule === rule);
  return {
    skills: rules
      .filter(({ kind }) => kind === 'skill')
      .flatMap((rule) => readSkill(rule, ofRule(rule), text.company)),
    domains: rules
      .filter(({ kind }) => kind === 'domain')
      .flatMap((rule) => readDomain(rule, ofRule(rule), named, text.length)),
  };
}

function readSkill(rule: PremiumTerms, hits: TermHit[], company: Sentence | null): Mention[] {
  const own = company?.text.toLowerCase() ?? '';
  const others = hits.filter(
    (hit) =>
      hit.sentence !== company && !own.includes(wordsOf(hit)) && !asksForNoSkill(hit.sentence.text),
  );
  const [best] = bySentence(others).filter((group) => termsIn(group) >= (rule.minimum ?? 1));
  return best && isCertain(others) ? [mention(rule, best)] : [];
}

/** One strong mention, or two of any kind. */
function isCertain(hits: TermHit[]): boolean {
  const mentions = new Set(hits.map(({ term, sentence }) => `${term} ${sentence.start}`));
  return mentions.size > 1 || hits.some(({ mark }) => mark !== 'weak');
}

function readDomain(
  rule: PremiumTerms,
  hits: TermHit[],
  named: Sentence[],
  length: number,
): Mention[] {
  const opening = Math.min(LONGEST_OPENING, length * OPENING);
  const weightOf = ({ sentence, start, end }: TermHit): number => {
    if (named.includes(sentence)) return WEIGHT.name;
    if (sentence.start >= opening) return WEIGHT.body;
    const around = sentence.text.slice(Math.max(0, start - NEARBY), end + NEARBY);
    const before = sentence.text.slice(Math.max(0, start - NEARBY), start);
    return IDENTITY.test(around) || MAKES.test(before) ? WEIGHT.identity : WEIGHT.opening;
  };
  const groups = bySentence(hits.filter(({ sentence }) => !listsFields(sentence.text)));
  const weight = groups.reduce((sum, [first]) => sum + (first ? weightOf(first) : 0), 0);
  const [best] = groups;
  return best && weight >= WEIGHT.enough ? [mention(rule, best)] : [];
}

/** Hits by sentence, in the order of the text. */
function bySentence(hits: TermHit[]): TermHit[][] {
  const groups = new Map<Sentence, TermHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.sentence);
    if (group) group.push(hit);
    else groups.set(hit.sentence, [hit]);
  }
  return [...groups.values()];
}

function termsIn(hits: TermHit[]): number {
  return new Set(hits.map(({ term }) => term)).size;
}

function wordsOf({ sentence, start, end }: TermHit): string {
  return sentence.text.slice(start, end).toLowerCase();
}

function mention({ id }: PremiumTerms, [first]: TermHit[]): Mention {
  return { id, quote: first ? quoteAround(first.sentence.text, first.start, first.end) : '' };
}
