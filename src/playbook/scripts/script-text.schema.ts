import * as z from 'zod/mini';
import { LONGEST_TEMPLATE } from './fill-script';

/** Why a template of the user's own makes no sense. */
export type TemplateFault = 'empty' | 'text-length';

const fault = (code: TemplateFault): TemplateFault => code;

/** The longest subject, and the longest name of a template. */
export const LONGEST_SUBJECT = 200;

const line = z.string().check(z.maxLength(LONGEST_SUBJECT, fault('text-length')));

/** The fields of a template of the user's own. Each issue's message is a `TemplateFault`. */
export const scriptTextFields = {
  name: z.exactOptional(line),
  subject: z.exactOptional(line),
  body: z
    .string()
    .check(z.regex(/\S/, fault('empty')), z.maxLength(LONGEST_TEMPLATE, fault('text-length'))),
  channel: z.enum(['mail', 'spoken']),
};
