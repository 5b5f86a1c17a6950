import * as z from 'zod/mini';
import type { Repost } from './repost';

/** An answer as it stands in the database. */
export const repostSchema: z.ZodMiniType<Repost> = z.object({
  key: z.string().check(z.minLength(1)),
  of: z.string().check(z.minLength(1)),
  same: z.boolean(),
  updatedAt: z.number().check(z.nonnegative()),
});
