import * as z from 'zod/mini';
import type { FieldTimes } from './backup/merge-fields';
import type { EditTimes } from './edit-times';

/** When each field was last edited; epoch ms. */
export const fieldTimesSchema: z.ZodMiniType<FieldTimes> = z.record(
  z.string().check(z.maxLength(100)),
  z.number().check(z.nonnegative()),
);

export const editTimesSchema: z.ZodMiniType<EditTimes> = z.object({
  profile: z.exactOptional(fieldTimesSchema),
  settings: z.exactOptional(fieldTimesSchema),
  market: z.exactOptional(fieldTimesSchema),
  compare: z.exactOptional(fieldTimesSchema),
});
