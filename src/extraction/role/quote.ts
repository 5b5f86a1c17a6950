/** Longest quote; a longer sentence is cut around the words that matched. */
const LONGEST = 160;

/** The words of a sentence around a match, as they stand in the text, cut at spaces. */
export function quoteAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const margin = Math.max(0, Math.floor((LONGEST - (end - start)) / 2));
  const from = start - margin <= 0 ? 0 : sentence.indexOf(' ', start - margin) + 1;
  const to =
    end + margin >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end + margin);
  return sentence.slice(Math.min(from, start), Math.max(to, end)).trim();
}
