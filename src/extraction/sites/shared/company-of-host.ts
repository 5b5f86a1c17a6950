import { allLines } from './dom';

/** Labels of hosts that name no company. */
const COMMON =
  /^(?:www\d?|jobs?|careers?|career|work|apply|boards?|hire|hiring|recruiting|join|en|us)$/;

/** Longer company names are not looked for. */
const WORDS_LIMIT = 4;

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a line that, run together, are the label: "Quill Bridge" for "quillbridge". */
function wordsFor(label: string, line: string): string | null {
  const words = line
    .split(/[\s|·•:,()]+/)
    .map((word) => ({ word, key: key(word) }))
    .filter((each) => each.key !== '');
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= WORDS_LIMIT; length += 1) {
      const run = words.slice(start, start + length);
      if (run.map((each) => each.key).join('') === label) {
        return run.map(({ word }) => word).join(' ');
      }
    }
  }
  return null;
}

/**
 * The company as its page writes it, where the page's host is named after it: "Quillbridge" for
 * careers.quillbridge.example. Null where no headline or logo has such a name.
 */
export function companyOfHost(document: Document, url: URL): string | null {
  const labels = url.hostname.split('.').slice(0, -1);
  const logos = [...document.querySelectorAll('header img[alt], a img[alt]')];
  const lines = [
    document.title,
    ...allLines(document, 'h1, h2').slice(0, 20),
    ...logos.slice(0, 20).map((logo) => logo.getAttribute('alt') ?? ''),
  ].filter((line) => line.length <= 200);
  for (const label of labels) {
    if (COMMON.test(label) || label.length < 3) continue;
    for (const line of lines) {
      const words = wordsFor(key(label), line);
      if (words !== null) return words;
    }
  }
  return null;
}
