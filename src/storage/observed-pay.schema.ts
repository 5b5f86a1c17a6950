import * as z from 'zod/mini';
import { levelIdSchema } from '@/posting/level.schema';
import type { ObservedPay } from '@/scoring/observed-pay';

const annualUsd = z.number().check(z.positive());

/** An observed posting as it stands in the database. */
export const observedPaySchema: z.ZodMiniType<ObservedPay> = z
  .object({
    key: z.string().check(z.minLength(1)),
    level: levelIdSchema,
    metro: z.string().check(z.minLength(1)),
    low: annualUsd,
    high: annualUsd,
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  })
  .check(z.refine(({ low, high }) => low <= high));
