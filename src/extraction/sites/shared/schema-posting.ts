import type { PostedPay, PostedPlace } from '@/posting/page-reading';
import type { FieldRules, ListRule, Page } from '../adapter';
import { htmlToText } from './html-text';
import type { Json, JsonObject } from './json';
import { isObject, listOf, wordsOf } from './json';
import { jsonLdPostings, prop } from './json-ld';
import { microdataPostings } from './microdata';
import { pickPosting } from './pick-posting';
import { postedPlace } from './posted-place';
import { payRule, placesRule, textRule, textsRule, within, withinList } from './rules';
import { baseSalaries, estimatedSalaries } from './schema-pay';

/** The schema.org JobPosting of a page, with the document that gives the parser for its HTML. */
export interface SchemaPosting {
  data: JsonObject;
  document: Document;
}

/** The JobPosting that this page shows, from JSON-LD or else from microdata; null where there is none, or no single one. */
export function schemaPosting({ document, url }: Page): SchemaPosting | null {
  const data =
    pickPosting(jsonLdPostings(document), document, url) ??
    pickPosting(microdataPostings(document), document, url);
  return data && { data, document };
}

/** A line of text that data may carry as HTML ("R&amp;D Engineer"). */
function plain(value: Json | undefined, document: Document): string | null {
  const words = wordsOf(value);
  return words === null ? null : htmlToText(words, document);
}

function nameOf(value: Json | undefined): string | null {
  return isObject(value) ? wordsOf(prop(value, 'name')) : wordsOf(value);
}

/** The name of the hiring organization, as given. */
export function organizationOf(posting: JsonObject): string | null {
  for (const each of listOf(prop(posting, 'hiringOrganization'))) {
    const name = nameOf(each) ?? (isObject(each) ? wordsOf(prop(each, 'legalName')) : null);
    if (name !== null) return name;
  }
  return null;
}

function placeOf(address: JsonObject): PostedPlace | null {
  return postedPlace(
    null,
    wordsOf(prop(address, 'addressLocality')),
    wordsOf(prop(address, 'addressRegion')),
    nameOf(prop(address, 'addressCountry')),
  );
}

function placesOf(location: Json, employer: string | null): PostedPlace[] {
  if (!isObject(location)) {
    const text = wordsOf(location);
    return text === null ? [] : [{ text }];
  }
  const addresses = listOf(prop(location, 'address'));
  const fromAddress = addresses.flatMap((address) =>
    isObject(address)
      ? (placeOf(address) ?? [])
      : nameOf(address) === null
        ? []
        : { text: nameOf(address) ?? '' },
  );
  if (fromAddress.length > 0) return fromAddress;
  const direct = placeOf(location);
  if (direct) return [direct];
  const name = wordsOf(prop(location, 'name'));
  return name === null || name === employer ? [] : [{ text: name }];
}

function jobLocations({ data }: SchemaPosting): PostedPlace[] {
  const employer = organizationOf(data);
  return listOf(prop(data, 'jobLocation')).flatMap((location) => placesOf(location, employer));
}

/** Where applicants of a remote job may live: countries and states. */
function applicantLocations({ data }: SchemaPosting): PostedPlace[] {
  return listOf(prop(data, 'applicantLocationRequirements')).flatMap((area) => {
    const name = nameOf(area);
    if (name === null) return isObject(area) ? placesOf(area, null) : [];
    const isCountry = isObject(area) && /country/i.test(wordsOf(prop(area, '@type')) ?? '');
    return { text: name, ...(isCountry && { country: name }) };
  });
}

/** Lists and comma-separated strings alike. */
function entries(value: Json | undefined): string[] {
  return listOf(value).flatMap((entry) => wordsOf(entry)?.split(/\s*,\s*/) ?? []);
}

/** How a schema.org JobPosting gives the fields of a posting. */
export const schemaRules: FieldRules<SchemaPosting> = {
  title: [
    textRule('schema-title', 'structured', ({ data, document }) =>
      plain(prop(data, 'title') ?? prop(data, 'name'), document),
    ),
  ],
  company: [
    textRule('schema-organization', 'structured', ({ data, document }) =>
      plain(organizationOf(data) ?? undefined, document),
    ),
  ],
  locations: [
    placesRule('schema-location', 'structured', jobLocations),
    placesRule('schema-applicant-location', 'structured', applicantLocations),
  ],
  workplace: [
    textsRule('schema-location-type', 'structured', ({ data }) =>
      entries(prop(data, 'jobLocationType')),
    ),
  ],
  employmentTypes: [
    textsRule('schema-employment-type', 'structured', ({ data }) =>
      entries(prop(data, 'employmentType')),
    ),
  ],
  seniority: [],
  pay: [
    payRule('schema-base-salary', 'structured', ({ data }) => baseSalaries(data)),
    payRule('schema-estimated-salary', 'structured', ({ data }) => estimatedSalaries(data)),
  ],
  description: [
    textRule('schema-description', 'structured', ({ data, document }) =>
      htmlToText(wordsOf(prop(data, 'description')) ?? '', document),
    ),
  ],
};

/** What a site's adapter reads beside its own markup: the page's JobPosting, or null. */
export interface WithSchema {
  schema: SchemaPosting | null;
}

const schemaOf = ({ schema }: WithSchema): SchemaPosting | null => schema;

/** {@link schemaRules} for a site's own input, to stand after (or before) the site's own rules. */
export const fromSchema: FieldRules<WithSchema> = {
  title: within(schemaOf, schemaRules.title),
  company: within(schemaOf, schemaRules.company),
  locations: withinList(schemaOf, schemaRules.locations),
  workplace: withinList(schemaOf, schemaRules.workplace),
  employmentTypes: withinList(schemaOf, schemaRules.employmentTypes),
  seniority: within(schemaOf, schemaRules.seniority),
  pay: withinList(schemaOf, schemaRules.pay),
  description: within(schemaOf, schemaRules.description),
};

/** The figures of the page's data on a site that fills them in itself: they bind no employer. */
export const inferredPay: ListRule<PostedPay, WithSchema>[] = fromSchema.pay.map(
  ({ name, read }) => ({
    name,
    read: (input) =>
      read(input).map((found) => ({
        ...found,
        value: { ...found.value, provenance: 'site-inferred' },
      })),
  }),
);
