import { correctionRequestSchema } from '@/messaging/correction-request.schema';
import type { CorrectionAnswer } from '@/messaging/protocol';
import { writeCorrection } from '@/storage/corrections';
import { t } from '@/words/t';
import { failureWords } from './failure-words';
import { rejudge } from './rejudge';
import { rescorePosting } from './rescore-saved';

/**
 * Keeps what the user set right in a posting, and judges it anew wherever it shows, and as it is saved. Never throws:
 * what goes wrong becomes the answer, in words for the user.
 *
 * @param request as received; validated here.
 */
export async function correct(request: unknown): Promise<CorrectionAnswer> {
  const parsed = correctionRequestSchema.safeParse(request);
  if (!parsed.success) return { kind: 'failed', message: t('shared.failure.correction') };
  const { key, correction } = parsed.data;
  try {
    await writeCorrection(key, correction);
    await rejudge();
    await rescorePosting(key);
    return { kind: 'corrected' };
  } catch (error) {
    return { kind: 'failed', message: failureWords(error) };
  }
}
