import * as z from 'zod/mini';
import { SAVED_STATUSES } from './saved-labels';
import type { SavedLabels } from './saved-labels';

/** The fields of `SavedLabels`, for every schema that has them. Postings saved before there were any have none. */
export const labelFields = {
  status: z.exactOptional(z.enum(SAVED_STATUSES)),
  tags: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(z.string()),
};

/** The labels of a stored posting, whatever else it holds. */
export const savedLabelsSchema: z.ZodMiniType<SavedLabels> = z.object(labelFields);
