import { storage } from '#imports';
import type { PostingKey } from '@/posting/posting';
import type { RowAssessment } from './saved-row';
import { withStorageErrors } from './storage-error';

/** What is kept of a posting's judgement for the badge of its card. */
export type SeenVerdict = Pick<
  RowAssessment,
  'coverage' | 'level' | 'basePay' | 'verdict' | 'unknownReason' | 'strength'
>;

interface Seen {
  /** Names what it was judged by; under anything else, the verdict says nothing. */
  basis: string;
  verdict: SeenVerdict;
}

function seenKey(key: PostingKey): `session:${string}` {
  return `session:seen:${key}`;
}

/** Keeps the verdict on a posting that was read, until the browser is closed. Throws `StorageError`. */
export async function keepSeenVerdict(
  key: PostingKey,
  basis: string,
  { coverage, level, basePay, verdict, unknownReason, strength }: SeenVerdict,
): Promise<void> {
  const seen: Seen = {
    basis,
    verdict: { coverage, level, basePay, verdict, unknownReason, strength },
  };
  await withStorageErrors(() => storage.setItem(seenKey(key), seen));
}

/**
 * The verdicts on postings that were read since the browser was started; null for one that was not, or was judged by
 * something else since. Throws `StorageError`.
 *
 * @param wanted each posting with the basis that holds now.
 */
export async function readSeenVerdicts(
  wanted: readonly { key: PostingKey; basis: string }[],
): Promise<(SeenVerdict | null)[]> {
  const items = await withStorageErrors(() =>
    storage.getItems(wanted.map(({ key }) => seenKey(key))),
  );
  const found = new Map<string, Seen | null>(items.map(({ key, value }) => [key, value]));
  return wanted.map(({ key, basis }) => {
    const seen = found.get(seenKey(key));
    return seen?.basis === basis ? seen.verdict : null;
  });
}
