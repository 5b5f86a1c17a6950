import * as z from 'zod/mini';
import { tracedFieldSchema } from '@/posting/posting.schema';
import type { RuleAttempt } from '@/posting/rule-attempt';

/** No reader has as many rules. */
const MOST_ATTEMPTS = 200;
const count = z.int().check(z.nonnegative());

/** What a content script says of its rules. It comes from a process that runs the page's code. */
export const ruleAttemptsSchema: z.ZodMiniType<RuleAttempt[]> = z
  .array(
    z.object({
      field: tracedFieldSchema,
      rule: z.string().check(z.maxLength(MOST_ATTEMPTS)),
      found: count,
      kept: count,
      size: count,
    }),
  )
  .check(z.maxLength(MOST_ATTEMPTS));
