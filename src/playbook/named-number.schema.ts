import * as z from 'zod/mini';
import { isoDaySchema } from './iso-day.schema';
import { LONGEST_LEDGER_NOTE, LONGEST_WHO } from './named-number';
import type { NamedNumber } from './named-number';
import { postingKeySchema } from './posting-key.schema';
import { STAGES } from './stage';

/** Why an entry of the ledger makes no sense. */
export type LedgerFault = 'amount' | 'range-order' | 'day' | 'text-length';

const fault = (code: LedgerFault): LedgerFault => code;
const amount = z
  .int(fault('amount'))
  .check(z.minimum(10_000, fault('amount')), z.maximum(10_000_000, fault('amount')));

/** The fields of a `NamedNumber`. */
export const namedNumberFields = {
  posting: postingKeySchema,
  by: z.enum(['you', 'them']),
  low: amount,
  high: amount,
  pays: z.enum(['base', 'total']),
  who: z.string().check(z.maxLength(LONGEST_WHO, fault('text-length'))),
  day: isoDaySchema(fault('day')),
  stage: z.enum(STAGES),
  note: z.exactOptional(z.string().check(z.maxLength(LONGEST_LEDGER_NOTE, fault('text-length')))),
};

/** Says that a range is upside down, beside its upper end. */
export const inOrder = z.refine<{ low: number; high: number }>(({ low, high }) => low <= high, {
  error: fault('range-order'),
  path: ['high'],
});

/** An entry that makes sense. Each issue's message is a `LedgerFault`. */
export const namedNumberSchema: z.ZodMiniType<NamedNumber> = z
  .object(namedNumberFields)
  .check(inOrder);
