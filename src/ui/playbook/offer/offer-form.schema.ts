import * as z from 'zod/mini';
import type { OfferTerms } from '@/playbook/offer';
import type { OfferFault } from '@/playbook/offer.schema';
import { offerTermsSchema } from '@/playbook/offer.schema';
import { parseMoneyInput } from '@/ui/components/parse-money-input';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';
import type { OfferFormValues } from './offer-form-values';

/** Where in the form each part of an offer is entered, by its path in `OfferTerms`. */
const FIELDS: Record<string, keyof OfferFormValues> = {
  base: 'base',
  'bonus.target': 'bonusTarget',
  'bonus.payout': 'bonusPayout',
  'equity.grant.total': 'equityTotal',
  'equity.grant.shares': 'shares',
  'equity.grant.price': 'price',
  'equity.grant.strike': 'strike',
  'equity.discount': 'discount',
  'equity.vesting.months': 'vestingYears',
  'equity.vesting.cliffMonths': 'cliffMonths',
  'equity.vesting.yearShares': 'yearShares',
  'equity.refreshers.perYear': 'refreshPerYear',
  'equity.refreshers.vestingMonths': 'refreshYears',
  'signOn.amount': 'signOn',
  'signOn.clawback.months': 'clawbackMonths',
  'remoteWorth.low': 'remoteLow',
  'remoteWorth.high': 'remoteHigh',
  development: 'development',
  startDay: 'startDay',
  deadline: 'deadline',
  benefits: 'benefits',
};

/** Form values -> a written offer. A field left empty is left out; each refusal stands at its field, in words. */
export const offerFormSchema = z.pipe(
  z.custom<OfferFormValues>(),
  z.transform((values, context): OfferTerms => {
    const { data, error } = offerTermsSchema.safeParse(typedOffer(values));
    if (data) return data;
    for (const { path, message } of error?.issues ?? []) {
      const field = fieldOf(path);
      context.issues.push({
        code: 'custom',
        input: values,
        path: [field],
        message: faultWords(message),
      });
    }
    return { base: 0 };
  }),
);

function fieldOf(path: readonly PropertyKey[]): keyof OfferFormValues {
  // One share of a list is entered with the others.
  const named = path.filter((key) => typeof key !== 'number').join('.');
  return FIELDS[named] ?? 'base';
}

function faultWords(fault: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema gives these codes alone
  return t(`offers.fault.${asKey(fault as OfferFault)}`);
}

/** What stands in the form as an offer, for the offer's own schema to judge: what cannot be read is no number. */
function typedOffer(values: OfferFormValues): unknown {
  const { bonusTarget, bonusPayout, signOn, clawbackMonths, remoteLow, remoteHigh } = values;
  return defined({
    base: amount(values.base),
    bonus: isAny(bonusTarget, bonusPayout)
      ? defined({ target: figure(bonusTarget), payout: figure(bonusPayout) })
      : undefined,
    equity: values.equityKind === 'none' ? undefined : typedEquity(values),
    signOn: isAny(signOn, clawbackMonths)
      ? defined({
          amount: amount(signOn),
          clawback: isAny(clawbackMonths)
            ? { months: figure(clawbackMonths), kind: values.clawbackKind }
            : undefined,
        })
      : undefined,
    remoteWorth: isAny(remoteLow, remoteHigh)
      ? {
          low: amount(remoteLow) ?? amount(remoteHigh),
          high: amount(remoteHigh) ?? amount(remoteLow),
        }
      : undefined,
    development: amount(values.development),
    startDay: values.startDay || undefined,
    deadline: values.deadline || undefined,
    benefits: values.benefits.trim() || undefined,
  });
}

function typedEquity(values: OfferFormValues): unknown {
  const { company, yearShares, refreshPerYear } = values;
  return defined({
    grant:
      values.equityKind === 'value'
        ? { kind: 'value', total: amount(values.equityTotal) }
        : defined({
            kind: 'shares',
            shares: amount(values.shares),
            price: figure(values.price),
            strike: figure(values.strike),
          }),
    vesting: defined({
      months: months(values.vestingYears),
      cliffMonths: figure(values.cliffMonths) ?? 0,
      rhythm: values.rhythm,
      yearShares: isAny(yearShares)
        ? yearShares.split(/[\s,;/]+/).flatMap((share) => figure(share) ?? [])
        : undefined,
    }),
    company,
    discount: company === 'private' ? figure(values.discount) : undefined,
    refreshers: isAny(refreshPerYear)
      ? { perYear: amount(refreshPerYear), vestingMonths: months(values.refreshYears) }
      : undefined,
    acceleration: values.acceleration || undefined,
  });
}

function isAny(...typed: string[]): boolean {
  return typed.some((text) => text.trim() !== '');
}

/** Dollars or a count as people type them; undefined for nothing. */
function amount(typed: string): number | undefined {
  const input = parseMoneyInput(typed);
  if (input.kind === 'empty') return undefined;
  return input.kind === 'amount' ? input.amount : NaN;
}

/** A percentage, a number of months or a price: "12.5", "12.5%", "$4.13". */
function figure(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const match = /^\$?(\d{1,7}(?:\.\d{1,4})?) ?%?$/.exec(text);
  return match ? Number(match[1]) : NaN;
}

function months(years: string): number | undefined {
  const typed = figure(years);
  return typed === undefined ? undefined : typed * 12;
}

function defined(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
