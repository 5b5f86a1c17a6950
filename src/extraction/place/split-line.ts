import {
  countryNamed,
  countryOfRegion,
  isCountryCode,
  stateNamed,
  statesWithCode,
} from './gazetteer';

/** What follows the places: "+3 more", "& other locations", "+2 more…". */
const MORE =
  /\s*(?:[+&]|\band\b)\s*(?:\d+|other|several|multiple)\s*(?:more|other|others|additional|locations?|cities)\b/iu;

/** How often and in whose hours, beside where: "(3 days/week)", "(CET +/- 2)". */
const TIMES = /\([^()]*\b(?:days?|CES?T|GMT|UTC|[ECMP][SD]T)\b[^()]*\)/giu;

/** Whom a zone is for: "United States residents". */
const PEOPLE = /\s(?:residents?|applicants?|candidates?|employees)\s*$/iu;

/** Pins, globes and flags before a place, and the word that says that one follows. */
const ORNAMENT = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{200D}]+/gu;
const LABEL = /^(?:job )?locations?\s*:\s*/iu;

/** A printed line with one kind of letters and spaces, without ornament. */
export function tidyLine(text: string): string {
  return text
    .replace(ORNAMENT, ' ')
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(LABEL, '');
}

/** A tidy line of places, cut into one piece for each place or for each comma list of places. */
export function splitLine(line: string): string[] {
  const listed = isCodeBeforePipe(line) ? line.replaceAll('|', ',') : line;
  return listed
    .replace(TIMES, ' ')
    .split(/[;|•·●\n]|\s\/\s|(?<=\S)\/(?=\S)/u)
    .flatMap((piece) => splitAtWord(piece, / or | & | and /iu))
    .map((piece) => (piece.split(MORE)[0] ?? '').replace(PEOPLE, '').trim())
    .filter((piece) => piece !== '');
}

/** "TX | Austin" is one place, the state first, where "Austin, TX | Dallas, TX" are two. */
function isCodeBeforePipe(line: string): boolean {
  const pipe = line.indexOf('|');
  if (pipe < 0) return false;
  const first = line.slice(0, pipe).trim();
  return statesWithCode(first).length > 0 || isCountryCode(first);
}

/** Splits at "or", "and", "&", but not inside a name such as "Trinidad and Tobago". */
function splitAtWord(piece: string, word: RegExp): string[] {
  const found = word.exec(piece);
  if (!found) return [piece];
  const before = piece.slice(0, found.index);
  const after = piece.slice(found.index + found[0].length);
  const [joinedTo = ''] = after.split(',');
  const name = `${before.slice(before.lastIndexOf(',') + 1)}${found[0]}${joinedTo}`.trim();
  if (countryNamed(name) ?? stateNamed(name) ?? countryOfRegion(name)) return [piece];
  return [before, ...splitAtWord(after, word)];
}
