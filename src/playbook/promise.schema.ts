import * as z from 'zod/mini';
import { isoDaySchema } from './iso-day.schema';
import { LONGEST_WHO } from './named-number';
import { postingKeySchema } from './posting-key.schema';
import { LONGEST_PROMISE, PROMISE_PARTS } from './promise';
import type { SpokenPromise } from './promise';

/** Why a promise makes no sense. */
export type PromiseFault = 'empty' | 'figure' | 'percent' | 'day' | 'text-length';

const fault = (code: PromiseFault): PromiseFault => code;
const words = z.string().check(z.maxLength(LONGEST_PROMISE, fault('text-length')));

/** The fields of a `SpokenPromise`. */
export const promiseFields = {
  posting: postingKeySchema,
  part: z.enum(PROMISE_PARTS),
  said: words.check(z.regex(/\S/, fault('empty'))),
  who: z.string().check(z.maxLength(LONGEST_WHO, fault('text-length'))),
  day: isoDaySchema(fault('day')),
  figure: z.exactOptional(
    z.number(fault('figure')).check(z.minimum(0, fault('figure')), z.maximum(1e8, fault('figure'))),
  ),
  written: z.exactOptional(z.enum(['yes', 'differs', 'no'])),
  letter: z.exactOptional(words),
};

/** A bonus is promised as a percentage. */
export const percentForBonus = z.refine<Pick<SpokenPromise, 'part' | 'figure'>>(
  ({ part, figure }) => part !== 'bonus' || figure === undefined || figure < 100,
  { error: fault('percent'), path: ['figure'] },
);

/** A promise that makes sense. Each issue's message is a `PromiseFault`. */
export const promiseSchema: z.ZodMiniType<SpokenPromise> = z
  .object(promiseFields)
  .check(percentForBonus);
