import * as z from 'zod/mini';
import { postingKeySchema } from './posting-key.schema';
import { CONSIDERATIONS } from './weighing';

const consideration = z.enum(CONSIDERATIONS);

/** The fields of a `Weighing`. */
export const weighingFields = {
  posting: postingKeySchema,
  ratings: z.partialRecord(consideration, z.literal([-2, -1, 0, 1, 2])),
  weights: z.partialRecord(consideration, z.literal([0, 1, 2, 3])),
};
