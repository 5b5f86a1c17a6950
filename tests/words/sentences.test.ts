import { describe, expect, it } from 'vitest';
import { parseCatalogue } from './english-catalogue';

/** The texts of one part of the catalogue, by their keys. */
function textsOf(part: string): [key: string, text: string][] {
  return parseCatalogue().flatMap((message) => {
    const key = message.key.join('.');
    return message.type !== 'plural' && key.startsWith(`${part}.`) ? [[key, message.message]] : [];
  });
}

const notes = textsOf('words.note');
const reasons = textsOf('words.reason');
const sentences = textsOf('words.reasonSentence');

// That every id has words is the compiler's to check; that they are words is checked here.
it.each(notes)('%s is one sentence or two, not a heading', (_key, words) => {
  expect(words).toMatch(/^[A-Z“].{15,160}[.]$/);
});

describe('a verdict that is missing', () => {
  it.each(reasons)('%s is a label that fits a note', (_key, label) => {
    expect(label.length).toBeLessThanOrEqual(24);
    expect(label).not.toMatch(/[.]$/);
  });

  it.each(sentences)('%s explains', (_key, sentence) => {
    expect(sentence).toMatch(/^[A-Z].{20,}[.]$/);
  });

  it('is explained in no two reasons by the same words', () => {
    expect(sentences).toHaveLength(reasons.length);
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length);
  });
});

it('never promises: no word of certainty about the employer or the law', () => {
  const everything = [...notes, ...sentences].map(([, words]) => words).join(' ');
  expect(everything).not.toMatch(
    /\b(always|never|guaranteed?|illegal|must|definitely|violat\w*)\b/i,
  );
});
