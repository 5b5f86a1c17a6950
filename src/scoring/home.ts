import type { Profile } from '@/posting/profile';
import type { Geography, MarketPack } from './market-pack';
import { perPack } from './per-pack';
import type { Locality } from './zone-fit';

/** Where no place is known. Every validated pack has it. */
export const NATIONAL = 'national';

const geographiesById = perPack(
  ({ geographies }) => new Map(geographies.map((geography) => [geography.id, geography])),
);

/** The pack's geography of an id; null for none, and for one that the pack does not know. */
export function geographyById(id: string | null | undefined, pack: MarketPack): Geography | null {
  return (id && geographiesById(pack).get(id)) || null;
}

/** A metro by its id; null, too, for the nation, which is no metro. */
export function metroById(id: string | null | undefined, pack: MarketPack): Geography | null {
  return id === NATIONAL ? null : geographyById(id, pack);
}

/** The user's home metro in the pack; null when the profile names none, or none that the pack knows. */
export function homeGeography(profile: Profile, pack: MarketPack): Geography | null {
  return metroById(profile.metro, pack);
}

/** The geography of a place that is not known. */
export function nation(pack: MarketPack): Geography {
  const national = geographyById(NATIONAL, pack);
  if (!national) throw new Error(`Market pack "${pack.id}" has no national geography`);
  return national;
}

const localities = perPack(() => new Map<Geography, Locality>());

/** A metro as a place: its state is the one of the first name that ends in one ("San Jose, CA"). */
export function metroLocality(geography: Geography, pack: MarketPack): Locality {
  const known = localities(pack);
  const locality = known.get(geography) ?? localityOf(geography, pack);
  known.set(geography, locality);
  return locality;
}

function localityOf({ id, names }: Geography, { country }: MarketPack): Locality {
  const state = names
    .map((name) => /, ([A-Z]{2})$/.exec(name)?.[1])
    .find((code) => code !== undefined);
  return { city: null, state: state ?? null, country, metro: id };
}
