import type { LevelId } from '@/posting/level';
import { LEVEL_IDS } from '@/posting/level';
import { COMPANY_ALIASES, COMPANY_LEVELS, USUAL_LEVELS } from './data/company-levels.data';

/** Levels that words say, lowest first, and those words. */
export interface SaidLevels {
  ids: [LevelId, ...LevelId[]];
  evidence: string;
}

/** "Member of Technical Staff": its "staff" is no level. */
const MEMBER_OF_STAFF =
  /\bmembers?(?: of)?(?: the)? technical staff\b|\bMTS\b|\bchief of staff\b|\bstaff(?:ing| augmentation)\b/giu;

/** Words that say a level by themselves. */
const WORDS: [LevelId, RegExp][] = [
  [
    'staff',
    /\b(?:(?:senior|sr\.?|lead)[ -]+)?(?:staff|principal|distinguished)\b|\b(?<!research |postdoctoral |post-doctoral |postdoc |teaching )fellow\b/giu,
  ],
  ['senior', /\b(?:senior|sr)\b(?!\.?[ -]+(?:staff|principal|distinguished)\b)/giu],
  ['mid', /\bmid(?:[- ]?level|[- ]?career)?\b|\bintermediate\b/giu],
  [
    'entry',
    /\bjunior\b|\bjr\b\.?|\bentry[- ]level\b|\bnew (?:college |university )?grad(?:uate)?s?\b|\bearly[- ]career\b|\b(?:recent|university|college|campus) grad(?:uate)?s?\b|\btrainee\b|\bapprentice(?:ship)?\b/giu,
  ],
];

/** Words that say a level where no other does: a "senior associate" is senior. */
const WEAK_WORDS: [LevelId, RegExp][] = [
  ['senior', /\b(?:tech(?:nical)? )?lead\b(?!ing|[- ]gen)|\bvice president\b|\bS?VP\b/giu],
  ['entry', /\bassociate\b(?! (?:director|professor|partner))|\bgraduate\b/giu],
];

const NUMERAL_LEVELS: Record<string, LevelId> = {
  I: 'entry',
  '1': 'entry',
  II: 'mid',
  '2': 'mid',
  III: 'senior',
  '3': 'senior',
  IV: 'staff',
  '4': 'staff',
  V: 'staff',
  '5': 'staff',
  VI: 'staff',
  '6': 'staff',
};

/** A numeral right after the name of the work: "Engineer II", "Scientist 3", "Engineer 1/2". */
const NUMERAL =
  /\b(?:engineer(?:ing)?|scientist|developer|researcher|programmer|architect|SDE|SWE|MLE|sys|level|associate|analyst)(?:[ -]+|, ?(?=(?:I{1,3}|IV|VI?|[1-6])\s*(?:$|[,(/|–-])))(?:level )?(I{1,3}|IV|VI?|[1-6])(?:\s*[/&-]\s*(I{1,3}|IV|VI?|[1-6]))?(?![\w.%])/giu;

/** A company's code: "(L5)", "IC4", "ICT3". */
const CODE = /\b(ICT[2-6]|IC[1-6]|L[1-8]|E[3-8]|P[1-6])\b/gu;

/** True for a title that says "Member of Technical Staff" or the like. */
export function isUnlevelled(title: string): boolean {
  return title.search(/\btechnical staff\b|\bMTS\b/iu) >= 0;
}

export function isInternship(title: string): boolean {
  return /\bintern(?:s|ship|ships)?\b|\bco-?op\b|\bworking student\b|\bwerkstudent(?:in)?\b|\bstagiaire\b/iu.test(
    title,
  );
}

/** What a title's words or numerals say of the level. Two levels ("Senior/Staff") are both given. */
export function levelInTitle(title: string, company: string | null): SaidLevels | null {
  const words = title.replace(MEMBER_OF_STAFF, ' ');
  return collect(words, WORDS) ?? collect(words, WEAK_WORDS) ?? levelOfNumeral(words, company);
}

/** What a company's level code in the title means. */
export function levelOfCode(title: string, company: string | null): SaidLevels | null {
  const own = ownLevels(company);
  const codes = Array.from(title.matchAll(CODE), ([code]) => code);
  return said(codes.map((code) => [own[code] ?? USUAL_LEVELS[code], code]));
}

function levelOfNumeral(title: string, company: string | null): SaidLevels | null {
  const own = ownLevels(company);
  const numerals = Array.from(title.matchAll(NUMERAL)).flatMap(([, first, second]) =>
    [first, second]
      .filter((numeral) => numeral !== undefined)
      .map((numeral) => numeral.toUpperCase()),
  );
  return said(numerals.map((numeral) => [own[numeral] ?? NUMERAL_LEVELS[numeral], numeral]));
}

function ownLevels(company: string | null): Record<string, LevelId> {
  const names = company?.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = names
    .map((name) => COMPANY_ALIASES[name] ?? name)
    .find((name) => name in COMPANY_LEVELS);
  return known === undefined ? {} : (COMPANY_LEVELS[known] ?? {});
}

function collect(title: string, rules: [LevelId, RegExp][]): SaidLevels | null {
  return said(
    rules.flatMap(([id, pattern]) =>
      Array.from(title.matchAll(pattern), ([words]): [LevelId, string] => [id, words]),
    ),
  );
}

function said(found: [LevelId | undefined, string][]): SaidLevels | null {
  const [first, ...rest] = LEVEL_IDS.filter((id) => found.some(([level]) => level === id));
  if (first === undefined) return null;
  const evidence = found.filter(([level]) => level !== undefined).map(([, words]) => words.trim());
  return { ids: [first, ...rest], evidence: [...new Set(evidence)].join(', ') };
}
