import { readPosting } from '@/extraction/read-posting';
import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { readingRules } from '@/scoring/packs/reading-rules';
import type { LawBasis } from '@/scoring/range-law';
import { parseRecord, type InputRecord } from './input-record.schema';
import { readRecord } from './read-record';

/**
 * Gives the function that answers a line of input with the object to print. A record that cannot be read gives its id and
 * what was wrong; the function never rejects.
 *
 * @param law the laws on posted ranges and the day; without them, none is noted
 */
export function recordAnswerer(
  pack: MarketPack,
  law?: LawBasis,
): (line: string) => Promise<object> {
  const rules = readingRules(pack);
  const metros = new Set(pack.geographies.map(({ id }) => id));

  const judge = async (record: InputRecord): Promise<object> => {
    const { id, profile, offer } = record;
    const result = await readRecord(record);
    if (result.kind !== 'posting') return { id, posting: null, reason: result.reason };
    const posting = readPosting(result.reading, rules);
    return {
      id,
      posting: printedPosting(posting),
      assessment: assess(posting, pack, profile, offer, law),
    };
  };

  return async (line) => {
    const parsed = parseRecord(line, metros);
    if (!parsed.ok) return { id: parsed.id, error: parsed.error };
    try {
      return await judge(parsed.record);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { id: parsed.record.id, error: `could not be read: ${reason}` };
    }
  };
}

/** A posting as printed. Its text and the traces of its fields are left out. */
function printedPosting(posting: Posting): object {
  const { site, postingId, url, title, company, locations, workplace } = posting;
  return {
    site,
    postingId,
    url,
    title,
    company,
    locations,
    workplace,
    remoteScope: posting.remoteScope,
    employmentTypes: posting.employmentTypes,
    pay: posting.pay.map(printedPay),
    payAbsence: posting.payAbsence,
    closed: posting.closed,
    health: posting.health,
  };
}

function printedPay(range: PayRange): object {
  const { min, max, currency, period, component, zone, level, provenance, quote, rule } = range;
  return { min, max, currency, period, component, zone, level, provenance, quote, rule };
}
