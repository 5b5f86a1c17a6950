import * as z from 'zod/mini';
import { fieldTimesSchema } from './edit-times.schema';
import { SAVED_STATUSES } from './saved-labels';
import type { NextStep, StoredLabels } from './saved-labels';

const nextStepSchema: z.ZodMiniType<NextStep> = z.object({
  text: z.string(),
  on: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/** The fields of `StoredLabels`, for every schema that has them. Postings saved before there were any have none. */
export const labelFields = {
  status: z.exactOptional(z.enum(SAVED_STATUSES)),
  tags: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
  nextStep: z.exactOptional(nextStepSchema),
  labelsEditedAt: z.exactOptional(fieldTimesSchema),
};

/** The labels of a stored posting, whatever else it holds. */
export const savedLabelsSchema: z.ZodMiniType<StoredLabels> = z.object(labelFields);
