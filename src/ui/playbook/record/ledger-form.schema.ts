import * as z from 'zod/mini';
import type { NamedNumber } from '@/playbook/named-number';
import { namedNumberSchema } from '@/playbook/named-number.schema';
import type { LedgerFault } from '@/playbook/named-number.schema';
import type { Stage } from '@/playbook/stage';
import { parseMoneyInput } from '@/ui/components/parse-money-input';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** An entry of the ledger as it is typed. */
export interface LedgerFormValues {
  by: NamedNumber['by'];
  low: string;
  high: string;
  pays: NamedNumber['pays'];
  who: string;
  day: string;
  stage: Stage;
}

/** Form values -> an entry, of a posting yet to be named; an empty high end is the low one. */
export const ledgerFormSchema = z.pipe(
  z.custom<LedgerFormValues>(),
  z.transform((values, context): NamedNumber => {
    const { by, pays, day, stage } = values;
    const low = amount(values.low);
    const high = values.high.trim() === '' ? low : amount(values.high);
    const entry = { posting: '-', by, pays, day, stage, who: values.who.trim(), low, high };
    const { data, error } = namedNumberSchema.safeParse(entry);
    for (const { path, message } of error?.issues ?? []) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema gives these codes alone
      const words = t(`playbook.ledgerFault.${asKey(message as LedgerFault)}`);
      context.issues.push({ code: 'custom', input: values, path: [...path], message: words });
    }
    return data ?? { ...entry };
  }),
);

function amount(typed: string): number {
  const input = parseMoneyInput(typed);
  return input.kind === 'amount' ? input.amount : NaN;
}
