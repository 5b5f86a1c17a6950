import * as z from 'zod/mini';
import { LEVEL_IDS } from './level';

export const levelIdSchema = z.enum(LEVEL_IDS);

/** One or more levels, in ascending order. */
export const levelIdsSchema = z.tuple([levelIdSchema], levelIdSchema);
