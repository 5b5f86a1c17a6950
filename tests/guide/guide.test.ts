import { describe, expect, it } from 'vitest';
import { LEVERAGE_STATEMENTS } from './leverage-statements';
import { MARKET_STATEMENTS } from './market-statements';
import { TALK_STATEMENTS } from './talk-statements';

/** Every statement of the guide, and the code that acts on it. */
const GUIDE = { ...MARKET_STATEMENTS, ...TALK_STATEMENTS, ...LEVERAGE_STATEMENTS };

it('names every statement of the guide', () => {
  expect(Object.keys(GUIDE)).toEqual(Array.from({ length: 41 }, (_, index) => `G${index + 1}`));
});

describe.each(Object.entries(GUIDE))('%s', (_id, acts) => {
  it.each(Object.entries(acts))('%s', (_what, act) => {
    expect.hasAssertions();
    act();
  });
});
