import * as z from 'zod/mini';
import { ANSWERS, LONGEST_PART_WORDS, PACKAGE_PARTS } from './package-part';
import { postingKeySchema } from './posting-key.schema';

const words = z.exactOptional(z.string().check(z.maxLength(LONGEST_PART_WORDS)));

/** The fields of a `PartAnswer`. */
export const partAnswerFields = {
  posting: postingKeySchema,
  part: z.enum(PACKAGE_PARTS),
  answer: z.enum(ANSWERS),
  asked: words,
  cameBack: words,
  worth: z.exactOptional(z.int().check(z.minimum(0), z.maximum(100_000_000))),
};
