import { expect, it, test } from 'vitest';
import { badgeFace } from '@/annotation/badge-face';
import type { CardJudgement } from '@/messaging/card-judgement';

const key = 'linkedin:1';

const verdict = (parts: Partial<Extract<CardJudgement, { kind: 'judged' }>>): CardJudgement => ({
  key,
  kind: 'judged',
  basis: 'card',
  verdict: 'below',
  strength: 'plain',
  assumedLevel: null,
  ...parts,
});

test.each<[CardJudgement, string, string]>([
  [verdict({}), '▼', 'Looks below'],
  [verdict({ strength: 'well' }), '▼', 'Looks well below'],
  [verdict({ verdict: 'at' }), '◆', 'Looks at market'],
  [verdict({ verdict: 'above', strength: 'well' }), '▲', 'Looks well above'],
  [verdict({ assumedLevel: ['mid'] }), '▼', 'Looks below if mid'],
  [verdict({ basis: 'posting' }), '▼', 'Below market'],
  [verdict({ basis: 'posting', verdict: 'at' }), '◆', 'At market'],
  [
    verdict({ basis: 'posting', assumedLevel: ['senior', 'staff'] }),
    '▼',
    'Below market if senior/staff',
  ],
  [{ key, kind: 'unknown', basis: 'card', reason: 'no-pay' }, '?', ''],
  [{ key, kind: 'unknown', basis: 'card', reason: 'outside-us' }, '?', ''],
  [{ key, kind: 'unknown', basis: 'posting', reason: 'no-pay' }, '?', 'No pay posted'],
])('%j', (judgement, shape, words) => {
  expect(badgeFace(judgement)).toMatchObject({ shape, words });
});

it('says aloud what it rests on, and why nothing is known', () => {
  expect(badgeFace(verdict({}))?.spoken).toMatch(/^Headroom: Looks below, by this card alone/);
  expect(badgeFace(verdict({ basis: 'posting' }))?.spoken).toBe('Headroom: Below market, as read');
  const unknown = { key, kind: 'unknown', basis: 'card' } as const;
  const spoken = (reason: 'no-pay' | 'no-place' | 'coverage-open' | 'outside-us') =>
    badgeFace({ ...unknown, reason })?.spoken;
  expect(spoken('no-pay')).toBe('Headroom: no verdict, no pay on this card');
  expect(spoken('no-place')).toContain('no place');
  expect(spoken('coverage-open')).toContain('AI role');
  expect(spoken('outside-us')).toBe('Headroom: no verdict, Outside the US');
});

it('has nothing for a role that is none of AI', () => {
  expect(badgeFace({ key, kind: 'silent' })).toBeNull();
});
