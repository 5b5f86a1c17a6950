import * as z from 'zod/mini';
import { LEVEL_IDS } from '@/posting/level';
import { levelIdSchema } from '@/posting/level.schema';
import type { MarketPack } from './market-pack';
import type { PackProblem } from './market-pack.schema';
import { parseMarketPack } from './market-pack.schema';
import {
  address,
  annual,
  country,
  currency,
  date,
  day,
  geographySchema,
  id,
  MOST_RULES,
  optionalText,
  paragraph,
  reportTwins,
  reportUnlisted,
  sourceSchema,
  text,
  version,
} from './pack-fields.schema';
import type { Report } from './pack-fields.schema';
import { describeIssue } from './pack-problem.schema';
import type {
  GeographyPack,
  LadderPack,
  PostedPayPack,
  RangeLawPack,
  ReferenceKind,
  ReferencePack,
} from './reference-pack';

/** A market pack, or a document of another kind. */
export type PackDocument = MarketPack | ReferencePack;

export type PackKind = 'market' | ReferenceKind;

export type ParsedDocument =
  { ok: true; pack: PackDocument } | { ok: false; problems: PackProblem[] };

const about = { version, name: text, publisher: text, url: address, asOf: date };
const sources = z.array(sourceSchema).check(z.minLength(1), z.maxLength(MOST_RULES));

interface Context {
  addIssue: (issue: { code: 'custom'; message: string; path: PropertyKey[] }) => void;
}

function reporter(context: Context): Report {
  return (path, message) => context.addIssue({ code: 'custom', message, path });
}

const geographyPackSchema: z.ZodMiniType<GeographyPack> = z
  .strictObject({
    kind: z.literal('geographies'),
    id: z.literal('places'),
    ...about,
    country,
    geographies: z.array(geographySchema).check(z.maxLength(MOST_RULES)),
    sources,
  })
  .check(
    z.superRefine((pack, context) => {
      const report = reporter(context);
      reportTwins('geographies', pack.geographies, report);
      reportTwins('sources', pack.sources, report);
      reportUnlisted('geographies', pack.geographies, pack.sources, report);
    }),
  );

const percentileSchema = z.strictObject({
  percentile: z.number().check(z.positive(), z.lt(100)),
  amount: annual,
});

const tableSchema = z
  .strictObject({
    family: z.enum(['ml-engineer', 'all-ai-ml']),
    level: z.enum([...LEVEL_IDS, 'all']),
    n: z.int().check(z.minimum(1)),
    percentiles: z.array(percentileSchema).check(z.minLength(2), z.maxLength(100)),
  })
  .check(
    z.refine(({ percentiles }) => isAscending(percentiles), {
      error: 'must rise from each to the next, and no amount may fall',
      path: ['percentiles'],
    }),
  );

function isAscending(percentiles: readonly z.output<typeof percentileSchema>[]): boolean {
  return percentiles.every(({ percentile, amount }, index) => {
    const before = percentiles[index - 1];
    return !before || (before.percentile < percentile && before.amount <= amount);
  });
}

const postedPayPackSchema: z.ZodMiniType<PostedPayPack> = z
  .strictObject({
    kind: z.literal('posted-pay'),
    id: z.literal('posted-pay'),
    ...about,
    licence: text,
    country,
    currency,
    period: text,
    basis: paragraph,
    method: paragraph,
    tables: z.array(tableSchema).check(z.maxLength(MOST_RULES)),
  })
  .check(
    z.superRefine(({ tables }, context) => {
      const named = tables.map(({ family, level }) => ({ id: `${family} ${level}` }));
      reportTwins('tables', named, reporter(context));
    }),
  );

const jurisdictionSchema = z.strictObject({
  id,
  label: text,
  country,
  state: z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a state code such as CA')),
  city: z.nullable(text),
  since: day,
  employers: optionalText,
  remote: optionalText,
  note: optionalText,
  source: text,
});

const rangeLawPackSchema: z.ZodMiniType<RangeLawPack> = z
  .strictObject({
    kind: z.literal('pay-transparency'),
    id: z.literal('pay-transparency'),
    ...about,
    jurisdictions: z.array(jurisdictionSchema).check(z.maxLength(MOST_RULES)),
  })
  .check(
    z.superRefine((pack, context) =>
      reportTwins('jurisdictions', pack.jurisdictions, reporter(context)),
    ),
  );

const ladderSchema = z.strictObject({
  id,
  name: text,
  names: z.array(text).check(z.maxLength(100)),
  rungs: z
    .array(
      z.strictObject({
        code: z
          .string()
          .check(z.regex(/^[A-Z0-9]{1,10}$/, 'must be capitals and digits, as titles print it')),
        level: levelIdSchema,
        label: text,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});

const ladderPackSchema: z.ZodMiniType<LadderPack> = z
  .strictObject({
    kind: z.literal('title-ladders'),
    id: z.literal('title-ladders'),
    ...about,
    companies: z.array(ladderSchema).check(z.maxLength(MOST_RULES)),
    sources,
  })
  .check(
    z.superRefine(({ companies }, context) => {
      const report = reporter(context);
      reportTwins('companies', companies, report);
      for (const [index, { rungs }] of companies.entries()) {
        const codes = rungs.map(({ code }) => ({ id: code }));
        reportTwins('rungs', codes, (path, message) =>
          report(['companies', index, ...path], message),
        );
      }
    }),
  );

const SCHEMAS: Record<ReferenceKind, z.ZodMiniType<ReferencePack>> = {
  geographies: geographyPackSchema,
  'posted-pay': postedPayPackSchema,
  'pay-transparency': rangeLawPackSchema,
  'title-ladders': ladderPackSchema,
};

/** What a document is: its `kind`, which a market pack has none of. */
export function kindOf(pack: PackDocument): PackKind {
  return 'kind' in pack ? pack.kind : 'market';
}

/** The document of a kind. */
export type DocumentOf<Kind extends PackKind> = Kind extends 'market'
  ? MarketPack
  : Extract<ReferencePack, { kind: Kind }>;

/** The first document of a kind; null where there is none. */
export function documentOf<Kind extends PackKind>(
  kind: Kind,
  documents: readonly PackDocument[],
): DocumentOf<Kind> | null {
  const isOfKind = (pack: PackDocument): pack is DocumentOf<Kind> & PackDocument =>
    kindOf(pack) === kind;
  return documents.find(isOfKind) ?? null;
}

/** Checks a document of any kind. Never throws; every problem is named with its path. */
export function parsePack(json: unknown): ParsedDocument {
  const kind = typeof json === 'object' && json !== null && 'kind' in json ? json.kind : undefined;
  if (kind === undefined) return parseMarketPack(json);
  const schema = Object.entries(SCHEMAS).find(([known]) => known === kind)?.[1];
  if (!schema) {
    const known = Object.keys(SCHEMAS).join(', ');
    return { ok: false, problems: [{ path: 'kind', message: `must be one of: ${known}` }] };
  }
  const result = z.safeParse(schema, json, { reportInput: true });
  if (result.success) return { ok: true, pack: result.data };
  return { ok: false, problems: result.error.issues.map(describeIssue) };
}
