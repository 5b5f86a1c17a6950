import * as z from 'zod/mini';
import { t } from '@/words/t';

/** A posting's title and company as the form holds them, and as it gives them: each in one line. */
export interface OwnNames {
  title: string;
  /** Empty for as read. */
  company: string;
}

const LONGEST = 500;

const line = z.pipe(
  z.string(),
  z.transform((typed: string) => typed.replace(/\s+/g, ' ').trim()),
);
const short = z.maxLength(LONGEST, { error: () => t('popup.names.tooLong', { count: LONGEST }) });

/** Form values -> title and company. Each refusal names its field. */
export const ownNamesFormSchema = z.object({
  title: z.pipe(
    line,
    z.string().check(z.minLength(1, { error: () => t('popup.names.titleMissing') }), short),
  ),
  company: z.pipe(line, z.string().check(short)),
});
