import { describe, expect, test } from 'vitest';
import { ownWorth } from '@/scoring/own-worth';
import { guidePack } from '@/scoring/packs/bundled-packs';

const pack = guidePack();

describe('ownWorth', () => {
  test('is null without a level and years', () => {
    expect(ownWorth({ skills: ['rag'], metro: 'new-york' }, pack)).toBeNull();
  });

  test('level, home metro and skills, with the same steps as a posting', () => {
    const worth = ownWorth(
      {
        level: 'senior',
        metro: 'san-francisco',
        skills: ['rag', 'fintech'],
        evidence: { rag: 'Three retrieval systems, 100K users' },
      },
      pack,
    );

    // 200,000 x 1.15 x 1.15; 280,000 x min(1.25 x 1.20, 1.40). A domain is a posting's, never a person's.
    expect(worth?.market).toEqual({ low: 264_500, high: 392_000, openEnded: false });
    expect(worth?.steps.map(({ rule }) => rule)).toEqual([
      'level:senior',
      'geo:san-francisco',
      'rag',
      'cap',
    ]);
    expect(worth?.steps.find(({ rule }) => rule === 'rag')?.evidence).toBe(
      'Three retrieval systems, 100K users',
    );
  });

  test('years stand in for a level, the nation for a home, and the settings count', () => {
    expect(ownWorth({ years: 3 }, pack)?.market).toEqual({
      low: 165_000,
      high: 210_000,
      openEnded: false,
    });
    expect(
      ownWorth({ level: 'senior', skills: ['rag'], premiumWeight: 'half' }, pack)?.market,
    ).toMatchObject({ low: 215_000, high: 308_000 });
    expect(
      ownWorth({ level: 'senior', skills: ['rag'], stepsOff: ['rag'] }, pack)?.market,
    ).toMatchObject({ low: 200_000, high: 280_000 });
  });
});
