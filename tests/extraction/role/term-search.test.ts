import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/extraction/role/sentences';
import { findTerms } from '@/extraction/role/term-search';

function found(term: string, text: string): string[] {
  const rules = [{ id: 'rule', kind: 'skill' as const, terms: [term] }];
  return findTerms(sentencesOf(text), rules).map(({ sentence, start, end }) =>
    sentence.text.slice(start, end),
  );
}

describe('terms', () => {
  it.each<[string, string, string[]]>([
    ['fintech', 'A Fintech company', ['Fintech']],
    ['fintech', 'fintechnology', []],
    ['hospital', 'three hospitals', ['hospitals']],
    ['fine-tuning', 'Fine tuning, fine-tuning', ['Fine tuning', 'fine-tuning']],
    ['RAG', 'RAG systems, a rag, ragged', ['RAG']],
    ['CI CD', 'CI/CD', ['CI/CD']],
    ['deploy*', 'deploys and deployment', ['deploys', 'deployment']],
    ['Claude|Anthropic', 'Anthropic’s Claude', ['Anthropic', 'Claude']],
    [
      'deploy* … model*',
      'deploying machine learning models',
      ['deploying machine learning models'],
    ],
    ['deploy* … model*', 'models that we deploy', []],
    ['deploy* … model*', 'We deploy daily. Models are trained elsewhere.', []],
    ['deploy* … model*', 'deploy one two three four five six seven eight models', []],
    ['', 'anything', []],
    ['…', 'anything', []],
  ])('“%s” in “%s”', (term, text, words) => {
    expect(found(term, text)).toEqual(words);
  });
});

describe('marks', () => {
  it.each([
    ['^health', 'name'],
    ['~vector search', 'weak'],
    ['RAG', 'none'],
  ])('%s', (term, mark) => {
    const [hit] = findTerms(sentencesOf('health, vector search, RAG'), [
      { id: 'rule', kind: 'skill', terms: [term] },
    ]);
    expect(hit?.mark).toBe(mark);
  });
});
