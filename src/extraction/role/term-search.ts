import type { PremiumTerms } from '@/posting/reading-rules';
import type { Sentence } from './sentences';

/** name: counts only in a title or a company's name ("^health"); weak: needs another mention ("~vector search"). */
type TermMark = 'none' | 'name' | 'weak';

/** A place where a term of a rule stands. */
export interface TermHit {
  rule: PremiumTerms;
  /** Index of the term in the rule. */
  term: number;
  mark: TermMark;
  sentence: Sentence;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** One word of a term: to be met whole (a plural s allowed), or by its beginning. */
interface WordPattern {
  word: string;
  isPrefix: boolean;
}

/** One way to write a term: phrases with a few words between them. */
interface Spelling {
  rule: PremiumTerms;
  term: number;
  mark: TermMark;
  isExact: boolean;
  phrases: WordPattern[][];
}

interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words that may stand between two phrases of a term. */
const LARGEST_GAP = 7;

/** Letters by which terms that begin with a prefix ("deploy*") are found. */
const PREFIX_KEY = 3;

interface Vocabulary {
  byWord: Map<string, Spelling[]>;
  byPrefix: Map<string, Spelling[]>;
}

const vocabularies = new WeakMap<PremiumTerms[], Vocabulary>();

/** Every place where a term of the rules stands in the sentences. Takes time in proportion to their length. */
export function findTerms(sentences: Sentence[], rules: PremiumTerms[]): TermHit[] {
  const { byWord, byPrefix } = vocabularyOf(rules);
  const hits: TermHit[] = [];
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    for (const [at, { lower, start }] of words.entries()) {
      for (const spellings of [byWord.get(lower), byPrefix.get(lower.slice(0, PREFIX_KEY))]) {
        for (const spelling of spellings ?? []) {
          const last = matchAt(words, at, spelling);
          const { rule, term, mark } = spelling;
          if (last) hits.push({ rule, term, mark, sentence, start, end: last.end });
        }
      }
    }
  }
  return hits;
}

/** The words of the sentences in hand: they are searched for several sets of rules. */
const wordsInHand = new WeakMap<Sentence, Word[]>();

function wordsOf(sentence: Sentence): Word[] {
  const known = wordsInHand.get(sentence);
  if (known) return known;
  const words: Word[] = [];
  for (const found of sentence.text.matchAll(WORD)) {
    const [text] = found;
    const start = found.index;
    words.push({ text, lower: text.toLowerCase(), start, end: start + text.length });
  }
  wordsInHand.set(sentence, words);
  return words;
}

/** The last word of the spelling that begins at this word; null where it does not stand. */
function matchAt(words: Word[], at: number, spelling: Spelling): Word | null {
  let next = at;
  for (const [index, phrase] of spelling.phrases.entries()) {
    const gap = index === 0 ? 0 : LARGEST_GAP;
    const found = findPhrase(words, next, gap, phrase, spelling.isExact);
    if (found === null) return null;
    next = found + phrase.length;
  }
  return words[next - 1] ?? null;
}

function findPhrase(
  words: Word[],
  from: number,
  gap: number,
  phrase: WordPattern[],
  isExact: boolean,
): number | null {
  for (let start = from; start <= from + gap && start < words.length; start += 1) {
    const stands = phrase.every(({ word, isPrefix }, offset) => {
      const given = words[start + offset];
      if (!given) return false;
      const text = isExact ? given.text : given.lower;
      return isPrefix ? text.startsWith(word) : text === word || text === `${word}s`;
    });
    if (stands) return start;
  }
  return null;
}

function vocabularyOf(rules: PremiumTerms[]): Vocabulary {
  const known = vocabularies.get(rules);
  if (known) return known;
  const vocabulary: Vocabulary = { byWord: new Map(), byPrefix: new Map() };
  for (const rule of rules) {
    for (const [term, spellings] of rule.terms.entries()) {
      const isWeak = spellings.startsWith('~');
      for (const spelling of spellings.split('|')) {
        const mark = spelling.startsWith('^') ? 'name' : isWeak ? 'weak' : 'none';
        addSpelling(vocabulary, { rule, term, mark }, spelling);
      }
    }
  }
  vocabularies.set(rules, vocabulary);
  return vocabulary;
}

function addSpelling(
  { byWord, byPrefix }: Vocabulary,
  of: Pick<Spelling, 'rule' | 'term' | 'mark'>,
  written: string,
): void {
  const isExact = /\p{L}/u.test(written) && written === written.toUpperCase();
  const text = isExact ? written : written.toLowerCase();
  const phrases = text
    .split('…')
    .map(patternsOf)
    .filter((phrase) => phrase.length > 0);
  const first = phrases[0]?.[0];
  if (!first) return;
  const spelling = { ...of, isExact, phrases };
  const key = first.word.toLowerCase();
  if (first.isPrefix) addTo(byPrefix, key.slice(0, PREFIX_KEY), spelling);
  else for (const form of [key, `${key}s`]) addTo(byWord, form, spelling);
}

function addTo(index: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  index.set(key, [...(index.get(key) ?? []), spelling]);
}

function patternsOf(phrase: string): WordPattern[] {
  return Array.from(phrase.matchAll(/([\p{L}\p{N}]+)(\*?)/gu), ([, word = '', star]) => ({
    word,
    isPrefix: star === '*',
  }));
}
