import { expect } from 'vitest';
import { skillsToCite } from '@/playbook/evidence-to-cite';
import { nextMove } from '@/playbook/moves';
import type { LevelId } from '@/posting/level';
import { assess } from '@/scoring/assess';
import { premiumById } from '@/scoring/premium-by-id';
import { madeLevel, madePosting, madeRole, SAN_FRANCISCO } from '../scoring/made-posting';
import type { Acts } from './made-talks';
import { filled, market, me, pack, posting, situation } from './made-talks';

function band(level: LevelId, low: number, high: number, openEnded = false): Acts {
  return {
    'the market band of the level, as it judges a posting': () =>
      expect(market({ role: madeRole({ level: madeLevel(level) }) })).toEqual({
        low,
        high,
        openEnded,
      }),
  };
}

/** 200,000 and 280,000 are a senior's band. */
function premium(kind: 'skills' | 'domains', id: string, low: number, high: number): Acts {
  return {
    'the premium on the band of a posting that names it': () => {
      const judged = market({ role: madeRole({ [kind]: [{ id, quote: 'named' }] }) });
      expect(judged).toMatchObject({
        low: Math.round(200_000 * (1 + low)),
        high: Math.round(280_000 * (1 + high)),
      });
    },
  };
}

/** A to D: bands, places, skills and domains. */
export const MARKET_STATEMENTS: Record<string, Acts> = {
  G1: band('entry', 130_000, 165_000),
  G2: band('mid', 165_000, 210_000),
  G3: band('senior', 200_000, 280_000),
  G4: band('staff', 250_000, 350_000, true),
  G5: {
    'San Francisco and New York raise the band by 15 to 25%': () => {
      const newYork = { ...SAN_FRANCISCO, metro: 'new-york', city: 'New York', state: 'NY' };
      for (const place of [SAN_FRANCISCO, newYork]) {
        expect(market({ locations: [place] })).toMatchObject({ low: 230_000, high: 350_000 });
      }
    },
  },
  G6: {
    'remote pay follows where the user lives': () =>
      expect(market({ workplace: 'remote' }, { metro: 'new-york' })).toMatchObject({
        low: 230_000,
      }),
  },
  G7: {
    'each of place and specialization is a step of its own': () => {
      const { steps } = assess(posting, pack, {});
      expect(steps.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['level', 'geo', 'skill']),
      );
    },
  },
  G8: premium('skills', 'rag', 0.15, 0.2),
  G9: premium('skills', 'fine-tuning', 0.15, 0.25),
  G10: premium('skills', 'mlops', 0.1, 0.15),
  G11: {
    'several LLM platforms are evidence to cite, without a figure': () => {
      expect(premiumById('multi-llm', pack)).toMatchObject({ low: null, high: null });
      const role = madeRole({ skills: [{ id: 'multi-llm', quote: 'OpenAI and Anthropic' }] });
      expect(market({ role })).toMatchObject({ low: 200_000, high: 280_000 });
      const cited = skillsToCite(madePosting({ role }), { skills: ['multi-llm'] }, pack);
      expect(cited.map(({ premium: { id } }) => id)).toEqual(['multi-llm']);
    },
  },
  G12: {
    'a line per skill is asked for, and stands in the script': () => {
      const without = { ...situation('browsing'), lacksEvidence: true };
      expect(nextMove(without)).toBe('write-evidence');
      expect(filled('counter-mail')).toContain('Three RAG systems in production, 100K users');
      expect(filled('counter-mail', { ...me, evidence: {} })).toBe('');
    },
  },
  G13: premium('domains', 'fintech', 0.2, 0.3),
  G14: premium('domains', 'healthcare', 0.15, 0.25),
  G15: premium('domains', 'autonomous', 0.2, 0.3),
};
