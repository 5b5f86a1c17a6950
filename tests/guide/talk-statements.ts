import { expect } from 'vitest';
import { skillsToCite } from '@/playbook/evidence-to-cite';
import { nextMove } from '@/playbook/moves';
import { expectedBonus } from '@/playbook/offer-years';
import { PACKAGE_PARTS, PART_REFS } from '@/playbook/package-part';
import { assess } from '@/scoring/assess';
import type { Acts } from './made-talks';
import {
  pack,
  me,
  posting,
  offer,
  filled,
  bundled,
  movesAt,
  earlyAt,
  worth,
  situation,
  market,
} from './made-talks';

/** E to G: when to negotiate, how, and what beside base. */
export const TALK_STATEMENTS: Record<string, Acts> = {
  G16: {
    'with a written offer, the next thing is to counter': () =>
      expect(nextMove(situation('offer'))).toBe('counter'),
  },
  G17: {
    'before it, negotiating is held back, and no script counters': () => {
      for (const stage of ['browsing', 'interviewing'] as const) {
        expect(nextMove(situation(stage))).toBe('hold-number');
        expect(earlyAt(stage)).toContain('negotiate');
        expect(bundled(stage)).not.toContain('counter-mail');
        expect(bundled(stage)).toContain('asked-for-number');
      }
    },
  },
  G18: {
    'accepting on the spot is held back, and a script asks for time': () => {
      expect(earlyAt('offer')).toContain('accept-on-the-spot');
      expect(movesAt('offer')[0]).toBe('ask-review-time');
      expect(filled('review-time')).toContain('I’ll come back to you by Friday');
    },
  },
  G19: {
    'the counter begins with enthusiasm': () =>
      expect(filled('counter-phone').indexOf('really happy')).toBeLessThan(
        filled('counter-phone').indexOf('$'),
      ),
  },
  G20: {
    'the counter names skill, market and range, and asks for flexibility': () =>
      expect(filled('counter-mail')).toMatch(
        /retrieval-augmented generation[^]*market pay is \$[^]*in the range of \$[\d,]+ to \$[\d,]+\. Is there flexibility/,
      ),
  },
  G21: {
    'base comes first': () => {
      expect(filled('counter-mail')).toContain('base salary');
      expect(movesAt('offer').indexOf('counter')).toBeLessThan(
        movesAt('offer').indexOf('beyond-base'),
      );
    },
  },
  G22: {
    'the counter is a range': () => {
      const { counter } = assess(posting, pack, me, offer);
      expect(counter?.high).toBeGreaterThan(counter?.low ?? Infinity);
    },
  },
  G23: {
    'skills with a line are cited first': () =>
      expect(skillsToCite(posting, me, pack)[0]?.evidence).toBe(me.evidence?.rag),
  },
  G24: {
    'level, skill, place and source of the market figures are said': () =>
      expect(filled('counter-mail')).toMatch(
        /senior roles that ask for this in the San Francisco Bay Area[^]*AI Market Pulse \(2026, 1,969 AI job postings\)/,
      ),
  },
  G25: {
    'a sign-on bonus bridges the gap': () => {
      expect(worth('sign-on')).toMatchObject({ low: 10_000, high: 30_000 });
      expect(filled('sign-on-bridge')).toMatch(/one-time cost/);
    },
  },
  G26: { 'equity counts by its vesting': () => expect(worth('equity')?.low).toBe(60_000) },
  G27: {
    'a bonus counts at its historical payout': () => expect(expectedBonus(offer)).toBe(18_000),
  },
  G28: {
    'working remotely is worth $10-30K a year to the worker, and never enters the band': () => {
      expect(worth('remote')).toMatchObject({ low: 10_000, high: 30_000 });
      expect(market({ workplace: 'remote' })).toMatchObject({ low: 200_000, high: 280_000 });
    },
  },
  G29: {
    'professional development is on the list': () => expect(PART_REFS.development).toBe('G29'),
  },
  G30: {
    'the start date is on the list, last of it': () => {
      expect(PACKAGE_PARTS.map((part) => PART_REFS[part])).toEqual([
        'G25',
        'G26',
        'G27',
        'G28',
        'G29',
        'G30',
      ]);
    },
  },
};
