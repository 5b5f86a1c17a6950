import type { Equity, OfferTerms, SignOn, Vesting } from '@/playbook/offer';
import { moneyInputText } from '@/ui/components/parse-money-input';

/** An offer as the form holds it: what stands in each field, as typed. */
export interface OfferFormValues {
  base: string;
  bonusTarget: string;
  bonusPayout: string;
  equityKind: 'none' | 'value' | 'shares';
  equityTotal: string;
  shares: string;
  price: string;
  strike: string;
  company: Equity['company'];
  discount: string;
  vestingYears: string;
  cliffMonths: string;
  rhythm: Vesting['rhythm'];
  yearShares: string;
  refreshPerYear: string;
  refreshYears: string;
  acceleration: boolean;
  signOn: string;
  clawbackMonths: string;
  clawbackKind: NonNullable<SignOn['clawback']>['kind'];
  remoteLow: string;
  remoteHigh: string;
  development: string;
  startDay: string;
  deadline: string;
  benefits: string;
}

/** An offer with nothing entered: equity as it usually vests, once there is any. */
export const EMPTY_OFFER: OfferFormValues = {
  base: '',
  bonusTarget: '',
  bonusPayout: '',
  equityKind: 'none',
  equityTotal: '',
  shares: '',
  price: '',
  strike: '',
  company: 'public',
  discount: '',
  vestingYears: '4',
  cliffMonths: '12',
  rhythm: 'monthly',
  yearShares: '',
  refreshPerYear: '',
  refreshYears: '4',
  acceleration: false,
  signOn: '',
  clawbackMonths: '',
  clawbackKind: 'prorated',
  remoteLow: '',
  remoteHigh: '',
  development: '',
  startDay: '',
  deadline: '',
  benefits: '',
};

/** An offer -> what stands in the fields; the inverse of `offerFormSchema`. */
export function offerFormValues(terms: OfferTerms): OfferFormValues {
  const { base, bonus, equity, signOn, remoteWorth, development } = terms;
  return {
    ...EMPTY_OFFER,
    base: moneyInputText(base),
    bonusTarget: plain(bonus?.target),
    bonusPayout: plain(bonus?.payout),
    ...(equity && equityValues(equity)),
    signOn: moneyInputText(signOn?.amount),
    clawbackMonths: plain(signOn?.clawback?.months),
    clawbackKind: signOn?.clawback?.kind ?? EMPTY_OFFER.clawbackKind,
    remoteLow: moneyInputText(remoteWorth?.low),
    remoteHigh: moneyInputText(remoteWorth?.high),
    development: moneyInputText(development),
    startDay: terms.startDay ?? '',
    deadline: terms.deadline ?? '',
    benefits: terms.benefits ?? '',
  };
}

function equityValues(equity: Equity): Partial<OfferFormValues> {
  const { grant, vesting, company, discount, refreshers, acceleration = false } = equity;
  return {
    equityKind: grant.kind,
    ...(grant.kind === 'value'
      ? { equityTotal: moneyInputText(grant.total) }
      : {
          shares: moneyInputText(grant.shares),
          price: plain(grant.price),
          strike: plain(grant.strike),
        }),
    company,
    discount: plain(discount),
    vestingYears: plain(vesting.months / 12),
    cliffMonths: plain(vesting.cliffMonths),
    rhythm: vesting.rhythm,
    yearShares: vesting.yearShares?.join(', ') ?? '',
    ...(refreshers && {
      refreshPerYear: moneyInputText(refreshers.perYear),
      refreshYears: plain(refreshers.vestingMonths / 12),
    }),
    acceleration,
  };
}

/** A figure as it is typed: no thousands apart, no more decimals than it has. */
function plain(figure: number | undefined): string {
  return figure === undefined ? '' : String(Number(figure.toFixed(4)));
}
