import * as z from 'zod/mini';
import { correctionSchema } from '@/posting/correction.schema';
import { postingRowFields } from '@/posting/posting.schema';
import { assessmentRowFields } from '@/scoring/assessment.schema';
import { savedPostingFields } from './saved-posting.schema';
import type { SavedRow } from './saved-row';

/** Reads only what a list shows out of a stored posting, and passes over the rest. */
export const savedRowSchema: z.ZodMiniType<SavedRow> = z.object({
  ...savedPostingFields,
  posting: z.object({
    ...postingRowFields,
    role: z.object({ internship: z.boolean() }),
    corrected: z.exactOptional(z.object({ correction: correctionSchema })),
  }),
  assessment: z.object(assessmentRowFields),
});
