import * as z from 'zod/mini';
import type { PromisePart, SpokenPromise } from '@/playbook/promise';
import { promiseSchema } from '@/playbook/promise.schema';
import type { PromiseFault } from '@/playbook/promise.schema';
import { parseMoneyInput } from '@/ui/components/parse-money-input';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** A promise as it is typed. */
export interface PromiseFormValues {
  part: PromisePart;
  said: string;
  who: string;
  day: string;
  figure: string;
}

/** Form values -> a promise, about a posting yet to be named. */
export const promiseFormSchema = z.pipe(
  z.custom<PromiseFormValues>(),
  z.transform((values, context): SpokenPromise => {
    const { part, day } = values;
    const promise = {
      posting: '-',
      part,
      day,
      said: values.said.trim(),
      who: values.who.trim(),
      ...(values.figure.trim() !== '' && { figure: figure(values.figure) }),
    };
    const { data, error } = promiseSchema.safeParse(promise);
    for (const { path, message } of error?.issues ?? []) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema gives these codes alone
      const words = t(`playbook.promiseFault.${asKey(message as PromiseFault)}`);
      context.issues.push({ code: 'custom', input: values, path: [...path], message: words });
    }
    return data ?? promise;
  }),
);

/** Dollars, or a percentage: "20k", "15%". */
function figure(typed: string): number {
  const input = parseMoneyInput(typed.replace(/ ?%\s*$/, ''));
  return input.kind === 'amount' ? input.amount : NaN;
}
