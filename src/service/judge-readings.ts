import { postingOfAddress } from '@/extraction/sites/posting-of-address';
import { MOST_READINGS } from '@/messaging/most-readings';
import { pageReadingSchema } from '@/messaging/page-result.schema';
import type { ReadingAnswer, ReadingsAnswer } from '@/messaging/protocol';
import type { PageReading } from '@/posting/page-reading';
import { postingKey } from '@/posting/posting-key';
import { describeIssue } from '@/scoring/pack-problem.schema';
import { getCorrections } from '@/storage/corrections';
import { t } from '@/words/t';
import { failureWords } from './failure-words';
import { judgeReading } from './judge-reading';
import { judgingBasis } from './judging-basis';

/**
 * Judges postings that came from a file as those of a page are judged, with what the user set right in them. One whose
 * address is that of a known site gets the identity that it has there. Keeps nothing, and never throws: what goes wrong
 * becomes the answer, in words for the user.
 *
 * @param request as received; validated here.
 */
export async function judgeReadings(request: unknown): Promise<ReadingsAnswer> {
  if (!Array.isArray(request) || request.length > MOST_READINGS) {
    return { kind: 'failed', message: t('compare.import.nonsense') };
  }
  try {
    const readings = request.map(checked);
    const keys = readings.map((reading) => ('problem' in reading ? '' : keyOf(reading)));
    const [basis, corrections] = await Promise.all([judgingBasis(), getCorrections(keys)]);
    const answers = readings.map((reading, index): ReadingAnswer => {
      if ('problem' in reading) return { kind: 'refused', problem: reading.problem };
      const { judged } = judgeReading(reading, basis, corrections[index] ?? null);
      return { kind: 'judged', judged };
    });
    return { kind: 'answered', answers };
  } catch (error) {
    return { kind: 'failed', message: failureWords(error) };
  }
}

function checked(request: unknown): PageReading | { problem: string } {
  const parsed = pageReadingSchema.safeParse(request);
  if (parsed.success) return { ...parsed.data, ...postingOfAddress(parsed.data.url) };
  const problems = parsed.error.issues.map(describeIssue);
  return { problem: problems.map(({ path, message }) => `${path} ${message}`).join('; ') };
}

function keyOf({ site, postingId, url }: PageReading): string {
  return postingKey(site, postingId, url);
}
