import type { LevelId } from '@/posting/level';
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

/** What makes a number of years one of experience; it may stand on either side. */
const EXPERIENCE =
  /\bexperience\b|\bexp\b|\btrack record\b|\bbackground\b|\bexpertise\b|\bindustry\b|\bhands-on\b|\brequired\b|\bworking (?:with|in|on|as)\b|^\s*(?:of |in )?\w+ing\b|\bwith (?:an? )?(?:BS|B\.S|MS|M\.S|PhD|bachelor|master)/iu;

/** Years of something else: an age, a contract, a team's or a company's history. */
const OTHER_YEARS =
  /\byears? old\b|\bcombined\b|\bover the (?:last|past|next)\b|\b(?:last|past|next|first|every|each|per) (?:\S+ )?years?\b|\bfor (?:more than|over|nearly|almost)\b|\bvest|\bcontract\b|\bduration\b|\bextension|\bfounded\b|\banniversary\b|\bin business\b|\b(?:our|we have|company|firm)\b[^.]{0,30}\byears\b|\byears? (?:in a row|of age|of service|ago)\b/iu;

/** Headings of what is wished for and not asked. */
const WISHES =
  /^\W*(?:preferred|nice[- ]to[- ]have|bonus|desired|desirable|pluses|good to have|additional qualifications)/iu;
const DEMANDS =
  /^\W*(?:required|requirements?|minimum|basic|must[- ]haves?|what (?:you|we)|qualifications|who you are|responsibilities)/iu;

/** Longest heading; a longer line that begins so is a demand itself. */
const LONGEST_HEADING = 60;

/**
 * The largest number of years that the posting's demands name, each taken at its minimum ("3-5" is 3). Where a
 * line offers alternatives by degree, its first counts. Wishes count only where nothing is demanded in years.
 */
export function yearsAsked(body: Sentence[]): YearsAsked | null {
  const demanded: YearsAsked[] = [];
  const wished: YearsAsked[] = [];
  let inWishes = false;
  for (const { text } of body) {
    if (text.length <= LONGEST_HEADING && WISHES.test(text)) inWishes = true;
    else if (text.length <= LONGEST_HEADING && DEMANDS.test(text)) inWishes = false;
    const asked = yearsIn(text);
    if (asked) (inWishes ? wished : demanded).push(asked);
  }
  return largest(demanded) ?? largest(wished);
}

/** The band of years that each level stands for: 0-2, 3-4, 5-7, 8 and more. */
export function levelOfYears(years: number): LevelId {
  if (years >= 8) return 'staff';
  if (years >= 5) return 'senior';
  return years >= 3 ? 'mid' : 'entry';
}

function yearsIn(sentence: string): YearsAsked | null {
  for (const found of sentence.matchAll(YEARS)) {
    const [words, number = ''] = found;
    const end = found.index + words.length;
    const around = sentence.slice(Math.max(0, found.index - 60), end + 80);
    const after = sentence.slice(end, end + 80);
    const before = sentence.slice(Math.max(0, found.index - 40), found.index);
    const years = NUMBER_WORDS[number.toLowerCase()] ?? Number(number);
    const isAsked = EXPERIENCE.test(after) || EXPERIENCE.test(before);
    if (years <= MOST_YEARS && isAsked && !OTHER_YEARS.test(around)) {
      return { years, evidence: quoteAround(sentence, found.index, end) };
    }
  }
  return null;
}

function largest(all: YearsAsked[]): YearsAsked | null {
  return all.reduce<YearsAsked | null>(
    (most, next) => (most && most.years >= next.years ? most : next),
    null,
  );
}
