import type { Profile } from '@/posting/profile';
import type { Geography, MarketPack } from './market-pack';
import type { Locality } from './zone-fit';

/** Where no place is known. Every validated pack has it. */
export const NATIONAL = 'national';

/** The user's home metro in the pack; null when the profile names none, or none that the pack knows. */
export function homeGeography(profile: Profile, pack: MarketPack): Geography | null {
  if (profile.metro === undefined || profile.metro === NATIONAL) return null;
  return pack.geographies.find(({ id }) => id === profile.metro) ?? null;
}

/** A metro as a place: its state is the one of the first name that ends in one ("San Jose, CA"). */
export function metroLocality(geography: Geography, pack: MarketPack): Locality {
  const state = geography.names
    .map((name) => /, ([A-Z]{2})$/.exec(name)?.[1])
    .find((code) => code !== undefined);
  return { city: null, state: state ?? null, country: pack.country, metro: geography.id };
}

/** The geography of a place that is not known. */
export function nation(pack: MarketPack): Geography {
  const national = pack.geographies.find(({ id }) => id === NATIONAL);
  if (!national) throw new Error(`Market pack "${pack.id}" has no national geography`);
  return national;
}
