import type { MarketPack } from './market-pack';
import { YOURS } from './pack-fields.schema';

/** What the exporter's own figures are attributed to in the file: whoever reads it is somebody else. */
const EDITED = 'edited';
const LONGEST_ID = 64;
const LONGEST_NAME = 300;

/**
 * A market pack as JSON that can be imported again, with its places. An edited pack is a pack of its own: its id, its
 * name and the source of the edited figures say so.
 */
export function exportPack({ edition, ...pack }: MarketPack): string {
  return `${JSON.stringify(edition === undefined ? pack : asEdited(pack), null, 2)}\n`;
}

function asEdited(pack: MarketPack): MarketPack {
  const cited = (source: string): string => (source === YOURS ? EDITED : source);
  const recite = <Entry extends { source: string }>(entries: Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, source: cited(entry.source) }));
  const others = pack.sources.filter(({ id }) => id !== EDITED);
  return {
    ...pack,
    id: `${pack.id.slice(0, LONGEST_ID - EDITED.length - 1)}-${EDITED}`,
    name: `${pack.name.slice(0, LONGEST_NAME - 10)} (edited)`,
    bands: recite(pack.bands),
    geographies: recite(pack.geographies),
    premiums: recite(pack.premiums),
    sources: others.map((source) =>
      source.id === YOURS
        ? {
            ...source,
            id: EDITED,
            label: 'Edited figures',
            publisher: 'Whoever exported this pack',
            sample: 'set by hand',
          }
        : source,
    ),
  };
}
