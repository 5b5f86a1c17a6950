import * as z from 'zod/mini';
import type { Offer, Profile } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';

interface Circumstances {
  id: string;
  profile: Profile;
  offer: Offer | undefined;
}

/** A page, to be read as the content script would. */
interface PageRecord extends Circumstances {
  kind: 'page';
  url: string;
  html: string;
}

/** A posting's fields, to be read as if an adapter had delivered them. */
export interface PostingRecord extends Circumstances {
  kind: 'posting';
  title: string;
  company: string | null;
  location: string | null;
  workplace: string | null;
  /** Text or HTML. */
  description: string;
}

export type InputRecord = PageRecord | PostingRecord;

/** A line that cannot be used still tells its id, where it has one. */
export type ParsedRecord =
  { ok: true; record: InputRecord } | { ok: false; id: string | null; error: string };

const text = z.string({
  error: ({ input }) => (input === undefined ? 'is missing' : 'must be text'),
});
const idSchema = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()], 'must be text that is not empty'),
  z.transform(String),
);
const circumstances = {
  id: idSchema,
  profile: z.optional(profileSchema),
  offer: z.optional(
    z.object(
      { base: z.number('must be US dollars a year').check(z.positive('must be above 0')) },
      'must be an object with a base',
    ),
  ),
};

const pageSchema: z.ZodMiniType<PageRecord> = z.pipe(
  z.object({
    ...circumstances,
    url: text.check(z.refine((url) => URL.canParse(url), 'must be an absolute address')),
    html: text,
  }),
  z.transform((page): PageRecord => ({
    kind: 'page',
    ...page,
    profile: page.profile ?? {},
    offer: page.offer,
  })),
);

const postingSchema: z.ZodMiniType<PostingRecord> = z.pipe(
  z.object({
    ...circumstances,
    title: text.check(z.regex(/\S/, 'must not be blank')),
    company: z.optional(text),
    location: z.optional(text),
    workplace: z.optional(text),
    description: text,
  }),
  z.transform(({ company, location, workplace, ...posting }): PostingRecord => ({
    kind: 'posting',
    ...posting,
    profile: posting.profile ?? {},
    offer: posting.offer,
    company: company ?? null,
    location: location ?? null,
    workplace: workplace ?? null,
  })),
);

/**
 * Checks one line of input. A record with `html` is a page, any other a posting; a field that is null counts as absent.
 * Never throws: what is wrong is said with the name of the field.
 *
 * @param metros the geography ids that a profile may name
 */
export function parseRecord(line: string, metros: ReadonlySet<string>): ParsedRecord {
  const json = parseJson(line);
  if (json === undefined) return { ok: false, id: null, error: 'not a line of JSON' };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, id: null, error: 'not a JSON object' };
  }
  const schema: z.ZodMiniType<InputRecord> = 'html' in json ? pageSchema : postingSchema;
  const parsed = z.safeParse(schema, json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
    );
    return { ok: false, id: idOf(json), error: problems.join('; ') };
  }
  const { metro } = parsed.data.profile;
  if (metro !== undefined && !metros.has(metro)) {
    return { ok: false, id: idOf(json), error: `profile.metro: no metro is named "${metro}"` };
  }
  return { ok: true, record: parsed.data };
}

/** The value without its null fields; undefined when the line is no JSON. */
function parseJson(line: string): unknown {
  try {
    const json: unknown = JSON.parse(
      line.replace(/^\uFEFF/, ''),
      (_key, value: unknown) => value ?? undefined,
    );
    return json ?? null;
  } catch {
    return undefined;
  }
}

function idOf(json: object): string | null {
  const id = z.safeParse(idSchema, 'id' in json ? json.id : undefined);
  return id.success ? id.data : null;
}
