import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import { isCut } from './is-cut';
import type { RangeJurisdiction, RangeLawPack } from './reference-pack';

/** A law that usually requires the range that a posting does not state. */
export type RangeLaw = RangeJurisdiction;

/** The laws to judge by, and the day on which they must be in force. */
export interface LawBasis {
  laws: RangeLawPack;
  /** "2026-11-24" */
  day: string;
}

/**
 * The law under which a posting usually has to state its range, and does not: that of its first place. Null unless every
 * listed place has such a law in force on the day. It never says that an employer breaks the law: that depends on its
 * size and seat, which a posting does not tell. Null, too, where only part of the text was read: a range may stand in
 * the part that was not.
 */
export function rangeLaw(posting: Posting, { laws, day }: LawBasis): RangeLaw | null {
  const { pay, locations, description } = posting;
  if (pay.some(isKnown)) return null;
  const wasRead = description.trim() !== '' && !isCut(description);
  if (!wasRead) return null;
  const binding = locations.map((place) => lawOf(place, laws, day));
  return binding.every((law) => law !== null) ? (binding[0] ?? null) : null;
}

/** Pay that the user entered was told to them, so nothing is left to ask for. */
function isKnown({ provenance }: Posting['pay'][number]): boolean {
  return provenance !== 'site-estimate';
}

/** A city's own law before its state's. */
function lawOf(place: Place, { jurisdictions }: RangeLawPack, day: string): RangeLaw | null {
  const inForce = jurisdictions.filter(
    ({ country, state, since }) =>
      country === place.country && state === place.state && since <= day,
  );
  return (
    inForce.find(({ city }) => city !== null && city === place.city) ??
    inForce.find(({ city }) => city === null) ??
    null
  );
}
