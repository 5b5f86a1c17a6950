import * as z from 'zod/mini';
import { correctionSchema } from '@/posting/correction.schema';
import { REPORT_LIMITS } from './page-result.schema';
import type { CorrectionRequest } from './protocol';

/** A correction as it may be asked for. */
export const correctionRequestSchema: z.ZodMiniType<CorrectionRequest> = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(2 * REPORT_LIMITS.text)),
  correction: z.nullable(correctionSchema),
});
