import * as z from 'zod/mini';
import { levelIdSchema } from '@/posting/level.schema';
import {
  currencySchema,
  payAmountSchema,
  payComponentSchema,
  payPeriodSchema,
} from '@/posting/pay-range.schema';
import { LONGEST_TEXT, MOST_VERSIONS } from './posting-history';
import type { PostingHistory, SeenPay, SeenVersion } from './posting-history';

const epochMs = z.number().check(z.nonnegative());

const seenPaySchema: z.ZodMiniType<SeenPay> = z.object({
  min: payAmountSchema,
  max: payAmountSchema,
  currency: currencySchema,
  period: payPeriodSchema,
  component: payComponentSchema,
  zone: z.nullable(z.string()),
  level: z.nullable(levelIdSchema),
  quote: z.string(),
});

const seenVersionSchema: z.ZodMiniType<SeenVersion> = z.object({
  firstSeenAt: epochMs,
  lastSeenAt: epochMs,
  title: z.string(),
  places: z.array(z.string()),
  pay: z.array(seenPaySchema),
  closed: z.boolean(),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
});

/** A history as it stands in the database. */
export const postingHistorySchema: z.ZodMiniType<PostingHistory> = z.object({
  key: z.string().check(z.minLength(1)),
  lastSeenAt: epochMs,
  versions: z.array(seenVersionSchema).check(z.maxLength(MOST_VERSIONS)),
});
