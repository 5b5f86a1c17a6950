import { readPosting } from '@/extraction/read-posting';
import type { Posting } from '@/posting/posting';
import { readingRules } from '@/scoring/packs/reading-rules';
import type { MarketPack } from '@/scoring/market-pack';
import { parseRecord, type InputRecord } from './input-record.schema';
import { readRecord } from './read-record';

/** A record that holds a posting, and the posting as it is read. */
export interface PostingOfRecord {
  record: InputRecord;
  posting: Posting;
}

/** The postings that a file of records holds, in order. Lines that cannot be used and pages without a posting are left out. */
export async function* postingsOf(
  lines: Iterable<string> | AsyncIterable<string>,
  pack: MarketPack,
): AsyncGenerator<PostingOfRecord> {
  const rules = readingRules(pack);
  const metros = new Set(pack.geographies.map(({ id }) => id));
  for await (const line of lines) {
    const parsed = parseRecord(line, metros);
    if (!parsed.ok) continue;
    const { record } = parsed;
    const result = await readRecord(record);
    if (result.kind === 'posting') yield { record, posting: readPosting(result.reading, rules) };
  }
}
