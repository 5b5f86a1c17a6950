import * as z from 'zod/mini';
import type { CardReading } from '@/posting/card-reading';
import { postedPaySchema, postedPlaceSchema, REPORT_LIMITS } from './page-result.schema';

/** The most cards of one message. */
const MOST_CARDS = 200;
/** Entries of a card's lists, far above any real card. */
const MOST_ENTRIES = 20;

const line = z.string().check(z.maxLength(REPORT_LIMITS.title));
const few = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.maxLength(MOST_ENTRIES));

const cardSchema: z.ZodMiniType<CardReading> = z.object({
  site: z.string().check(z.regex(/^[a-z0-9-]{1,50}$/)),
  postingId: line.check(z.minLength(1)),
  title: line.check(z.minLength(1)),
  company: z.nullable(line),
  locations: few(postedPlaceSchema),
  workplace: few(line),
  pay: few(postedPaySchema),
});

/** The cards of a list as a content script sends them: it runs in the page's process, so nothing of it is believed. */
export const cardReadingsSchema: z.ZodMiniType<CardReading[]> = z
  .array(cardSchema)
  .check(z.maxLength(MOST_CARDS));
