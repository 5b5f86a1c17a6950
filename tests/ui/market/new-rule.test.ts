import { describe, expect, it } from 'vitest';
import { readRule } from '@/ui/market/new-rule';
import type { TypedRule } from '@/ui/market/new-rule';

const typed = (parts: Partial<TypedRule> = {}): TypedRule => ({
  kind: 'skill',
  label: 'Graph databases',
  terms: 'Neo4j\ngraph database',
  low: '10%',
  high: '15%',
  ...parts,
});

describe('readRule', () => {
  it('makes a rule of what is typed', () => {
    expect(readRule(typed(), [])).toEqual({
      ok: true,
      rule: {
        id: 'own-graph-databases',
        kind: 'skill',
        label: 'Graph databases',
        terms: ['Neo4j', 'graph database'],
        low: 0.1,
        high: 0.15,
        source: 'yours',
        ref: '',
      },
    });
  });

  it('may be without a figure', () => {
    expect(readRule(typed({ low: '', high: ' ' }), [])).toMatchObject({
      ok: true,
      rule: { low: null, high: null },
    });
  });

  it('takes terms as plain text, each once', () => {
    const terms = 'C++\n^vec.*tor$\n a|b \n\nC++\n~(x)…[y]';
    expect(readRule(typed({ terms }), [])).toMatchObject({
      ok: true,
      rule: { terms: ['C++', 'vec. tor$', 'a b', '(x) [y]'] },
    });
  });

  it('has an id that no other rule has', () => {
    const others = [{ id: 'own-graph-databases', label: 'Something else' }];
    expect(readRule(typed(), others)).toMatchObject({ rule: { id: 'own-graph-databases-2' } });
    expect(readRule(typed({ label: '图数据库' }), [])).toMatchObject({ rule: { id: 'own-rule' } });
    expect(readRule(typed({ label: 'a'.repeat(80) }), [])).toMatchObject({ ok: true });
  });

  it.each([
    [{ label: ' ' }, { label: 'Enter a name.' }],
    [{ label: 'RAG at work' }, { label: 'There is a rule of this name already.' }],
    [{ label: 'a'.repeat(81) }, { label: 'A name has at most 80 characters.' }],
    [{ terms: ' \n ' }, { terms: 'Enter at least one term.' }],
    [
      { terms: 'Neo4j\n.*\n' },
      { terms: 'Line 2, “.*”, has no letter and no digit, so no posting could name it.' },
    ],
    [{ low: '20%' }, { high: 'The low end, 20%, is above the high end, 15%.' }],
    [{ low: '', high: '15%' }, { low: 'Enter the low end.' }],
    [{ high: '0.15' }, { high: 'Write 0.15% if per cent is meant.' }],
  ])('refuses %j', (parts, problems) => {
    expect(readRule(typed(parts), [{ id: 'rag', label: 'Rag at Work' }])).toEqual({
      ok: false,
      problems,
    });
  });
});
