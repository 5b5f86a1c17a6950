import * as z from 'zod/mini';
import type { IsoDay } from './offer';

/** A day that the calendar has: "2026-02-28", and not "2026-02-30". */
export function isoDaySchema(message: string): z.ZodMiniType<IsoDay> {
  return z.string(message).check(z.refine(isDay, message));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
