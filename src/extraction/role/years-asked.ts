import { LEAST_YEARS, LEVEL_IDS, type LevelId } from '@/posting/level';
import { quoteAround } from './quote';
import type { Sentence } from './sentences';

/** The years of experience that a posting asks for at least, and the words that say so. */
export interface YearsAsked {
  years: number;
  evidence: string;
}

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

/** More is the company's history or a team's experience together. */
const MOST_YEARS = 20;

/** "5+ years", "3-5 years", "three (3) years", "5 or more years", "10 to 13 Yrs". */
const YEARS =
  /(?<![\w.$/-])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?:\.\d)?\s*(?:\(\d{1,2}\)\s*)?(?:\+|plus|or more)?\s*(?:(?:-|–|—|to)\s*(?:\d{1,2}|five|six|seven|eight|ten)\s*\+?\s*)?(?:full[- ]time )?(?:years?|yrs?)\b/giu;

/** Years of a lower degree whose word is said once, with the higher one: "MS and 3+ or PhD and 1+ years". */
const BY_DEGREE =
  /\b(?:B\.?S|M\.?S|B\.?A|bachelor[’']?s?|master[’']?s?)\.?(?: degree)?,? (?:and|with|plus|\+) (\d{1,2})\+?,? or (?:an? )?(?:M\.?S|master|ph\.?d|doctor)/giu;

/** What makes a number of years one of experience; it may stand on either side. */
const EXPERIENCE =
  /\bexperience\b|\bexp\b|\btrack record\b|\bbackground\b|\bexpertise\b|\bindustry\b|\bhands-on\b|\brequired\b|\bworking (?:with|in|on|as)\b|^\s*(?:of |in )?\w+ing\b|^\s*of (?:\w+ ){1,2}engineering\b|\bwith (?:an? )?(?:BS|B\.S|MS|M\.S|PhD|bachelor|master)/iu;

/** Years of something else: an age, a contract, a team's or a company's history. */
const OTHER_YEARS =
  /\byears? old\b|\bcombined\b|\bover the (?:last|past|next)\b|\b(?:last|past|next|first|every|each|per) (?:\S+ )?years?\b|\bfor (?:more than|over|nearly|almost)\b|\bvest|\bcontract\b|\bduration\b|\bextension|\bfounded\b|\banniversary\b|\bin business\b|\b(?:our|we have|company|firm)\b[^.]{0,30}\byears\b|\byears? (?:in a row|of age|of service|ago)\b/iu;

/** Where a part of wishes begins, and where it ends. */
const WISHES =
  /^\W*(?:preferred|nice[- ]to[- ]haves?|bonus(?: points)?|desired|desirable|pluses|good to have)\b[^.:]{0,40}(?::[^\w.]*)?$|\b(?:preferred|desired|additional|bonus) (?:qualifications?|skills|requirements|experience)\b/iu;
const DEMANDS =
  /^\W*(?:requirements?|must[- ]haves?|qualifications|what (?:you|we)|who you are|responsibilities)\b[^.]{0,40}$|\b(?:minimum|required|basic) (?:qualifications?|skills|requirements|experience)\b/iu;

/** A wish within a line: "8+ years preferred". */
const WISHED = /^[^;,]{0,80}\b(?:preferred|desired|a plus|is ideal|nice to have)\b/iu;

/**
 * The years of experience that a posting asks for: of its demands the largest, each taken at its minimum ("3-5" is
 * 3; of alternatives by degree, the one without the higher degree is the largest). A line that only wishes for years
 * counts where nothing demands them; a section of wishes never does.
 */
export function yearsAsked(body: Sentence[]): YearsAsked | null {
  const demanded: YearsAsked[] = [];
  const wished: YearsAsked[] = [];
  let inWishes = false;
  for (const { text } of body) {
    if (WISHES.test(text)) inWishes = true;
    else if (DEMANDS.test(text)) inWishes = false;
    if (inWishes) continue;
    for (const { isWish, ...asked } of yearsIn(text)) (isWish ? wished : demanded).push(asked);
  }
  return largest(demanded) ?? largest(wished);
}

/** The highest level that so many years reach. */
export function levelOfYears(years: number): LevelId {
  return LEVEL_IDS.findLast((id) => LEAST_YEARS[id] <= years) ?? 'entry';
}

type YearsSaid = YearsAsked & { isWish: boolean };

function yearsIn(sentence: string): YearsSaid[] {
  const byDegree = Array.from(sentence.matchAll(BY_DEGREE), (found): YearsSaid => {
    const evidence = quoteAround(sentence, found.index, found.index + found[0].length);
    return { years: Number(found[1]), evidence, isWish: false };
  });
  return [...yearsSaidIn(sentence), ...byDegree];
}

function yearsSaidIn(sentence: string): YearsSaid[] {
  // most sentences have none, and looking for the number first takes long
  if (!/y(?:ea)?r/i.test(sentence)) return [];
  return Array.from(sentence.matchAll(YEARS)).flatMap((found) => {
    const [words, number = ''] = found;
    const end = found.index + words.length;
    const before = sentence.slice(Math.max(0, found.index - 40), found.index);
    const after = sentence.slice(end, end + 80);
    const around = sentence.slice(Math.max(0, found.index - 60), end + 80);
    const years = NUMBER_WORDS[number.toLowerCase()] ?? Number(number);
    const isAsked = EXPERIENCE.test(after) || EXPERIENCE.test(before);
    if (years > MOST_YEARS || !isAsked || OTHER_YEARS.test(around)) return [];
    const evidence = quoteAround(sentence, found.index, end);
    return [{ years, evidence, isWish: WISHED.test(after) }];
  });
}

function largest(all: YearsAsked[]): YearsAsked | null {
  return all.reduce<YearsAsked | null>(
    (most, next) => (most && most.years >= next.years ? most : next),
    null,
  );
}
