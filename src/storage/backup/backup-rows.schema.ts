import * as z from 'zod/mini';
import { correctionSchema } from '@/posting/correction.schema';
import { profileSchema } from '@/posting/profile.schema';
import type { PackEdit } from '@/scoring/pack-edit';
import { parsePackEdit } from '@/scoring/pack-edit.schema';
import { parsePack } from '@/scoring/reference-pack.schema';
import type { PackDocument } from '@/scoring/reference-pack.schema';
import type { StoredCorrection, StoredEdit, StoredPack } from '../database';
import { fieldTimesSchema } from '../edit-times.schema';
import { IMPORTED } from '../market-packs';
import { settingsSchema } from '../settings.schema';
import type { BackupItem } from './backup-items';

const text = z.string().check(z.minLength(1));
const epochMs = z.number().check(z.nonnegative());

export const storedCorrectionSchema: z.ZodMiniType<StoredCorrection> = z.object({
  key: text,
  correction: correctionSchema,
  updatedAt: epochMs,
});

export const storedEditSchema: z.ZodMiniType<StoredEdit> = z.object({
  key: text,
  pack: text,
  edit: z.custom<PackEdit>((edit) => parsePackEdit(edit).ok),
  editedAt: epochMs,
});

/** A pack that the user brought, never in a bundled one's place; which one judges is not said here. */
export const importedPackSchema: z.ZodMiniType<StoredPack> = z.object({
  id: z.string().check(z.startsWith(IMPORTED)),
  kind: z.literal('market'),
  source: z.literal('imported'),
  active: z.pipe(
    z.boolean(),
    z.transform(() => false),
  ),
  document: z.custom<PackDocument>((document) => parsePack(document).ok),
});

const timed = { editedAt: fieldTimesSchema };

/** What the user set outside of the database. */
export const backupItemSchema: z.ZodMiniType<BackupItem> = z.discriminatedUnion('id', [
  z.object({ ...timed, id: z.literal('profile'), value: profileSchema }),
  z.object({ ...timed, id: z.literal('settings'), value: settingsSchema }),
  z.object({ ...timed, id: z.literal('market'), value: z.object({ active: text }) }),
  z.object({
    ...timed,
    id: z.literal('compare'),
    value: z.object({ columns: z.nullable(z.array(z.string())) }),
  }),
]);
