import * as z from 'zod/mini';
import { postingSchema } from '@/posting/posting.schema';
import { assessmentSchema, bareVerdictFields } from '@/scoring/assessment.schema';
import { labelFields } from './saved-labels.schema';
import type { BareVerdict, SavedPosting } from './saved-posting';

const epochMs = z.number().check(z.nonnegative());
const bareVerdictSchema: z.ZodMiniType<BareVerdict> = z.object(bareVerdictFields);

/** What a saved posting holds beside the posting and its judgement. */
export const savedPostingFields = {
  key: z.string().check(z.minLength(1)),
  ...labelFields,
  verdictWhenSaved: z.exactOptional(bareVerdictSchema),
  savedAt: epochMs,
  updatedAt: epochMs,
};

/** A saved posting as it stands in the database. */
export const savedPostingSchema: z.ZodMiniType<SavedPosting> = z.object({
  ...savedPostingFields,
  posting: postingSchema,
  assessment: assessmentSchema,
});
