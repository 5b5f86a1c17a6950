import * as z from 'zod/mini';
import type { Place } from './place';

const nullableText = z.nullable(z.string());

export const placeSchema: z.ZodMiniType<Place> = z.object({
  raw: z.string(),
  city: nullableText,
  state: nullableText,
  country: nullableText,
  metro: nullableText,
});
