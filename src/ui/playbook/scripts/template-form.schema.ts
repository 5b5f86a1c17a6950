import * as z from 'zod/mini';
import { LONGEST_TEMPLATE } from '@/playbook/scripts/fill-script';
import { LONGEST_SUBJECT } from '@/playbook/scripts/script-text.schema';
import { t } from '@/words/t';

/** The form of a template. Its messages are words for the user. */
export const templateFormSchema = z
  .object({
    name: z.string().check(z.maxLength(LONGEST_SUBJECT)),
    channel: z.enum(['mail', 'spoken']),
    subject: z.string().check(z.maxLength(LONGEST_SUBJECT)),
    body: z
      .string()
      .check(
        z.regex(/\S/, { error: () => t('playbook.template.empty') }),
        z.maxLength(LONGEST_TEMPLATE, { error: () => t('playbook.template.long') }),
      ),
    /** A bundled script keeps its own name. */
    isNamed: z.boolean(),
  })
  .check(
    z.refine(({ name, isNamed }) => !isNamed || name.trim() !== '', {
      error: () => t('playbook.template.unnamed'),
      path: ['name'],
    }),
  );

export type TemplateFormValues = z.output<typeof templateFormSchema>;
