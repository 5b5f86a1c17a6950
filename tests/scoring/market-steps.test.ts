import { describe, expect, test } from 'vitest';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeLevel, madePosting, madeRole, NOBODY, SAN_FRANCISCO } from './made-posting';

const pack = guidePack();

describe('steps', () => {
  test('an asked skill without a figure, and one that is switched off, are shown and not counted', () => {
    const posting = madePosting({
      role: madeRole({
        skills: [
          { id: 'multi-llm', quote: 'OpenAI and Anthropic' },
          { id: 'rag', quote: 'RAG in production' },
          { id: 'mlops', quote: 'MLOps' },
        ],
      }),
    });

    const { steps, market } = assess(posting, pack, { stepsOff: ['mlops'] });

    expect(market).toMatchObject({ low: 230_000, high: 336_000 });
    expect(
      steps.map(({ rule, low, high, counted, evidence }) => [rule, low, high, counted, evidence]),
    ).toEqual([
      ['level:senior', 200_000, 280_000, true, 'Senior'],
      ['geo:national', 200_000, 280_000, true, ''],
      ['rag', 230_000, 336_000, true, 'RAG in production'],
      ['mlops', 230_000, 336_000, false, 'MLOps'],
      ['multi-llm', 230_000, 336_000, false, 'OpenAI and Anthropic'],
    ]);
    expect(steps[2]?.source).toContain('AI Market Pulse');
    expect(steps[2]?.source).toContain('1,969 AI job postings');
  });

  test('the limit is a step of its own where it binds', () => {
    const posting = madePosting({
      locations: [SAN_FRANCISCO],
      role: madeRole({ skills: [{ id: 'rag', quote: 'RAG' }] }),
    });

    expect(assess(posting, pack, NOBODY).steps.at(-1)).toMatchObject({
      rule: 'cap',
      low: 264_500,
      high: 392_000,
      factorLow: 1,
    });
  });

  test('the limit can be switched off: shown, and not counted', () => {
    const posting = madePosting({
      locations: [SAN_FRANCISCO],
      role: madeRole({ skills: [{ id: 'rag', quote: 'RAG' }] }),
    });

    const { steps, market } = assess(posting, pack, { stepsOff: ['cap'] });

    expect(market).toMatchObject({ low: 264_500, high: 420_000 });
    expect(steps.at(-1)).toMatchObject({
      rule: 'cap',
      low: 264_500,
      high: 420_000,
      factorLow: 1,
      factorHigh: 1,
      counted: false,
    });
    expect(assess(madePosting(), pack, { stepsOff: ['cap'] }).steps).toHaveLength(2);
  });

  test('two levels are one step, with both sources once', () => {
    const posting = madePosting({ role: madeRole({ level: madeLevel('senior', 'staff') }) });

    expect(assess(posting, pack, NOBODY).steps[0]).toMatchObject({
      rule: 'level:senior+staff',
      label: 'Senior AI engineer or Staff or principal AI engineer',
      low: 200_000,
      high: 350_000,
      source: expect.stringMatching(/G3.*; .*G4/),
    });
  });

  test('figures of the user are attributed to them', () => {
    const yours: MarketPack = {
      ...pack,
      bands: pack.bands.map((band) => ({ ...band, source: 'yours', ref: '' })),
      sources: [
        ...pack.sources,
        {
          id: 'yours',
          label: 'Yours',
          publisher: 'You',
          url: '',
          asOf: '',
          sample: 'set by you',
          kind: 'published',
        },
      ],
    };
    expect(assess(madePosting(), yours, NOBODY).steps[0]?.source).toBe('You: Yours (set by you)');
  });

  test('a rule that the pack does not know is left out', () => {
    const posting = madePosting({ role: madeRole({ skills: [{ id: 'juggling', quote: '' }] }) });

    expect(assess(posting, pack, NOBODY).market).toMatchObject({ low: 200_000, high: 280_000 });
  });
});
