import { describe, expect, it } from 'vitest';
import { isUnsettled, promiseStanding } from '@/playbook/promise';
import type { PromiseStanding, SpokenPromise } from '@/playbook/promise';
import { promiseSchema } from '@/playbook/promise.schema';
import { madeEquity, madeOffer } from './made-offer';

function promised(parts: Partial<SpokenPromise>): SpokenPromise {
  return {
    posting: 'given:1',
    part: 'sign-on',
    said: 'A sign-on of 20',
    who: 'the recruiter',
    day: '2026-11-20',
    ...parts,
  };
}

const offer = madeOffer({
  signOn: { amount: 15_000 },
  bonus: { target: 12 },
  equity: madeEquity({ company: 'private', discount: 80 }),
});

describe('promised beside written', () => {
  it.each<[parts: Partial<SpokenPromise>, standing: PromiseStanding]>([
    [{ figure: 15_000 }, { kind: 'kept' }],
    [{ figure: 10_000 }, { kind: 'kept' }],
    [{ figure: 20_000 }, { kind: 'short', promised: 20_000, written: 15_000 }],
    [
      { part: 'base', figure: 205_000 },
      { kind: 'short', promised: 205_000, written: 200_000 },
    ],
    [
      { part: 'bonus', figure: 15 },
      { kind: 'short', promised: 15, written: 12 },
    ],
    [{ part: 'equity', figure: 240_000 }, { kind: 'kept' }],
    [{ part: 'development', figure: 2_000 }, { kind: 'missing' }],
    [{ part: 'development', figure: 0 }, { kind: 'kept' }],
    [{ part: 'remote', figure: 10_000 }, { kind: 'to-check' }],
    [{}, { kind: 'to-check' }],
    [{ part: 'level', said: 'Hired as staff' }, { kind: 'to-check' }],
    [{ part: 'level', written: 'no' }, { kind: 'missing' }],
    [{ part: 'level', written: 'differs', letter: 'Senior' }, { kind: 'differs' }],
    [{ figure: 20_000, written: 'yes' }, { kind: 'kept' }],
  ])('%o', (parts, standing) => {
    expect(promiseStanding(promised(parts), offer)).toEqual(standing);
  });

  it('nothing is written without an offer', () => {
    expect(promiseStanding(promised({ figure: 15_000 }), null)).toEqual({ kind: 'to-check' });
  });

  it('everything but a kept promise is unsettled', () => {
    expect(isUnsettled({ kind: 'kept' })).toBe(false);
    expect(isUnsettled({ kind: 'to-check' })).toBe(true);
    expect(isUnsettled({ kind: 'missing' })).toBe(true);
  });
});

it.each([
  [{ said: '  ' }, 'empty'],
  [{ part: 'bonus' as const, figure: 15_000 }, 'percent'],
  [{ figure: -1 }, 'figure'],
  [{ day: '2026-13-01' }, 'day'],
  [{ said: 'a'.repeat(501) }, 'text-length'],
])('%o is refused: %s', (parts, fault) => {
  const { error } = promiseSchema.safeParse(promised(parts));
  expect(error?.issues.map(({ message }) => message)).toContain(fault);
});
