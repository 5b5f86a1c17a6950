import { withPlaces } from '../compose-packs';
import type { MarketPack } from '../market-pack';
import { documentOf, parsePack, type DocumentOf, type PackKind } from '../reference-pack.schema';
import guide from './guide.json';
import places from './places.json';
import postedPay from './posted-pay.json';
import payTransparency from './pay-transparency.json';
import titleLadders from './title-ladders.json';

/** The documents that come with the extension, the default market pack first; validated when they are taken in. */
export const bundledPacks: readonly unknown[] = [
  guide,
  places,
  postedPay,
  payTransparency,
  titleLadders,
];

/** The default pack: the published guide with the places derived from BLS wages. Validates both at each call. */
export function guidePack(): MarketPack {
  return withPlaces(bundledPack('market'), bundledPack('geographies'));
}

/** The bundled document of a kind. Validates all at each call; throws where one is not valid, which a test rules out. */
export function bundledPack<Kind extends PackKind>(kind: Kind): DocumentOf<Kind> {
  const documents = bundledPacks.map((document) => {
    const parsed = parsePack(document);
    if (parsed.ok) return parsed.pack;
    const problems = parsed.problems.map(({ path, message }) => `${path} ${message}`);
    throw new Error(`A bundled document is not valid: ${problems.join('; ')}`);
  });
  const found = documentOf(kind, documents);
  if (!found) throw new Error(`No bundled document is of the kind "${kind}"`);
  return found;
}
