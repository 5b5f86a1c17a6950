import type { SiteAdapter } from './adapter';
import { jsonLdPosting } from './json-ld-posting';
import type { GenericReader } from './page-reader';
import { plainAnchor, plainPosting } from './plain-posting';
import { rdfaAnchor, rdfaPosting } from './rdfa-posting';
import { schemaReader } from './schema-reader';

/** Data about the posting is surer than what the page looks like. */
const anyPage: SiteAdapter = {
  ...jsonLdPosting,
  read: (page) => {
    const result = jsonLdPosting.read(page);
    return result.kind === 'none' ? (rdfaPosting(page) ?? plainPosting(page) ?? result) : result;
  },
  anchor: (page) => jsonLdPosting.anchor(page) ?? rdfaAnchor(page) ?? plainAnchor(page),
};

/** Reads any page from its schema.org data (JSON-LD, microdata, RDFa), or else from what it shows. */
export const genericReader: GenericReader = { ...schemaReader, adapter: anyPage };
