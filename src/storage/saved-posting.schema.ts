import * as z from 'zod/mini';
import { postingSchema } from '@/posting/posting.schema';
import { assessmentSchema } from '@/scoring/assessment.schema';
import type { SavedPosting } from './saved-posting';

const epochMs = z.number().check(z.nonnegative());

/** A saved posting as it stands in the database. */
export const savedPostingSchema: z.ZodMiniType<SavedPosting> = z.object({
  key: z.string().check(z.minLength(1)),
  posting: postingSchema,
  assessment: assessmentSchema,
  savedAt: epochMs,
  updatedAt: epochMs,
});
