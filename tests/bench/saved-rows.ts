import { readPosting } from '@/extraction/read-posting';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { readingRules } from '@/scoring/packs/reading-rules';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedPosting } from '@/storage/saved-posting';
import { sampleReadings } from './sample-readings';

/** Characters of a posting of usual length. */
const LENGTH = 6000;
const DIFFERENT = 200;
const MINUTE = 60_000;

/** Saved postings of usual size, saved in an order of their own, some with a status. */
export function savedRows(count: number): SavedPosting[] {
  const pack = guidePack();
  const rules = readingRules(pack);
  const judged = sampleReadings(Math.min(count, DIFFERENT), LENGTH).map((reading) => {
    const posting = readPosting(reading, rules);
    return { posting, assessment: assess(posting, pack, {}) };
  });
  return Array.from({ length: count }, (_, index): SavedPosting => {
    const { posting, assessment } = judged[index % judged.length]!;
    const key = `given:${String(index).padStart(6, '0')}`;
    const savedAt = Date.UTC(2026, 8, 1) + ((index * 7919) % count) * MINUTE;
    const url = `https://jobs.example/${index}`;
    const title = `${posting.title} ${index}`;
    const status = SAVED_STATUSES[index % SAVED_STATUSES.length]!;
    return {
      key,
      posting: { ...posting, key, url, title },
      assessment,
      savedAt,
      updatedAt: savedAt,
      status,
    };
  });
}
