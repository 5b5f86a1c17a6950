import type { Geography, MarketPack, PackSource } from './market-pack';
import type { GeographyPack } from './reference-pack';

/**
 * A market pack with the places that it lacks, and their sources; the very same pack where there is nothing to add, or
 * the places are another country's. A source of the places whose id the market pack uses for another one is renamed.
 */
export function withPlaces(market: MarketPack, places: GeographyPack | null): MarketPack {
  if (!places || places.country !== market.country) return market;
  const missing = places.geographies.filter(
    ({ id }) => !market.geographies.some((geography) => geography.id === id),
  );
  if (missing.length === 0) return market;
  const renamed = new Map(
    places.sources
      .filter((source) => isTaken(source, market))
      .map(({ id }) => [id, `places-${id}`]),
  );
  const nameOf = (id: string): string => renamed.get(id) ?? id;
  const added = places.sources
    .map((source): PackSource => ({ ...source, id: nameOf(source.id) }))
    .filter(({ id }) => !market.sources.some((source) => source.id === id));
  return {
    ...market,
    geographies: [
      ...market.geographies,
      ...missing.map((place): Geography => ({ ...place, source: nameOf(place.source) })),
    ],
    sources: [...market.sources, ...added],
  };
}

function isTaken(source: PackSource, market: MarketPack): boolean {
  const same = market.sources.find(({ id }) => id === source.id);
  return same !== undefined && JSON.stringify(same) !== JSON.stringify(source);
}
