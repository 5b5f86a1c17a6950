/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to below `bound`. */
  below: (bound: number) => number;
  pick: <T>(items: readonly [T, ...T[]] | readonly T[]) => T;
}

/** A linear congruential generator (the constants of Numerical Recipes). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
