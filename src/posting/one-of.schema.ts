import * as z from 'zod/mini';

/** One of the members of a string union. The compiler sees that none is missing and none is too many. */
export function oneOf<T extends string>(members: Record<T, true>): z.ZodMiniType<T> {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(members, value));
}
