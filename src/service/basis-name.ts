import type { Correction } from '@/posting/correction';
import type { Profile } from '@/posting/profile';
import { shortHash } from '@/scoring/short-hash';

/** A short name for all that a verdict rests on beside the posting's own words: the same for the same. */
export function basisName(
  { id, version, edition }: { id: string; version: number; edition?: string | null },
  profile: Profile,
  correction: Correction | null,
): string {
  return shortHash(inOrder([id, version, edition ?? null, profile, correction]));
}

/** JSON with the fields in the alphabet's order: storage and schemas each have an order of their own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}
