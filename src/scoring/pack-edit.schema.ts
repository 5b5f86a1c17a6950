import * as z from 'zod/mini';
import { LEVEL_IDS } from '@/posting/level';
import { bandSchema, type PackProblem } from './market-pack.schema';
import { annual, factor, geographySchema, id, premiumSchema, share } from './pack-fields.schema';
import { describeIssue } from './pack-problem.schema';
import type { PackEdit } from './pack-edit';

const end = z.enum(['low', 'high']);

const packEditSchema: z.ZodMiniType<PackEdit> = z.union([
  z.strictObject({
    kind: z.literal('figure'),
    pack: id,
    list: z.literal('bands'),
    entry: z.enum(LEVEL_IDS),
    field: end,
    value: annual,
  }),
  z.strictObject({
    kind: z.literal('figure'),
    pack: id,
    list: z.literal('geographies'),
    entry: id,
    field: end,
    value: factor,
  }),
  z.strictObject({
    kind: z.literal('figure'),
    pack: id,
    list: z.literal('premiums'),
    entry: id,
    field: end,
    value: share,
  }),
  z.strictObject({
    kind: z.literal('off'),
    pack: id,
    list: z.enum(['geographies', 'premiums']),
    entry: id,
  }),
  z.strictObject({
    kind: z.literal('added'),
    pack: id,
    list: z.literal('premiums'),
    rule: premiumSchema,
  }),
]);

export type ParsedEdit = { ok: true; edit: PackEdit } | { ok: false; problems: PackProblem[] };

/** Checks one edit by itself; whether it fits a pack is seen where it is applied. */
export function parsePackEdit(json: unknown): ParsedEdit {
  const result = z.safeParse(packEditSchema, json, { reportInput: true });
  if (result.success) return { ok: true, edit: result.data };
  const problems = result.error.issues.flatMap((issue) => closest(issue)).map(describeIssue);
  return { ok: false, problems };
}

/** Of what each kind of edit finds wrong: the findings of the kind that comes closest. */
function closest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  return issue.errors.reduce((best, next) => (next.length < best.length ? next : best));
}

const ENTRIES = { bands: bandSchema, geographies: geographySchema, premiums: premiumSchema };

/** What is wrong with one entry of a market pack, in words; null when nothing is. Its source may be any. */
export function entryProblem(list: keyof typeof ENTRIES, entry: unknown): string | null {
  const result = z.safeParse(ENTRIES[list], entry, { reportInput: true });
  if (result.success) return null;
  return result.error.issues
    .map(describeIssue)
    .map(({ path, message }) => `${path} ${message}`.trim())
    .join('; ');
}
