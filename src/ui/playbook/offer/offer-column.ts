import { comparePay, currentPay } from '@/playbook/compare-pay';
import type { PayComparison } from '@/playbook/compare-pay';
import { samePayElsewhere } from '@/playbook/cost-of-living';
import type { Usd } from '@/playbook/offer';
import { offerYears, sumOfYears } from '@/playbook/offer-years';
import type { OfferYear } from '@/playbook/offer-years';
import type { Profile } from '@/posting/profile';
import type { Geography } from '@/scoring/market-pack';
import type { StoredOffer } from '@/storage/negotiation-rows';

/** An offer as one column of the comparison. */
export interface OfferColumn {
  offer: StoredOffer;
  years: OfferYear[];
  sum: OfferYear;
  /** Where the job is; null where that is not known, or it is remote. */
  place: Geography | null;
  /** Four years' pay, as the pay that buys as much in the place chosen; null where that cannot be said. */
  boughtThere: Usd | null;
  /** Four years of this offer against four of the first. */
  againstFirst: PayComparison | null;
  /** A year of it (the mean of four) against current pay, total with total and base with base. */
  againstCurrent: PayComparison | null;
}

/**
 * The offers side by side; the first is the one that the others are compared with.
 *
 * @param elsewhere the place to convert into by cost of living; null for none
 */
export function offerColumns(
  offers: readonly { offer: StoredOffer; place: Geography | null }[],
  profile: Profile,
  elsewhere: Geography | null,
): OfferColumn[] {
  const current = currentPay(profile);
  const sums = offers.map(({ offer }) => sumOfYears(offerYears(offer.terms)));
  const [first] = sums;
  return offers.flatMap(({ offer, place }, index) => {
    const sum = sums[index];
    if (!sum || !first) return [];
    const years = offerYears(offer.terms);
    const yearly = Math.round(sum.pay / years.length);
    return [
      {
        offer,
        years,
        sum,
        place,
        boughtThere: elsewhere && place && samePayElsewhere(sum.pay, place, elsewhere),
        againstFirst: index === 0 ? null : comparePay(sum.pay, first.pay),
        againstCurrent:
          current &&
          comparePay(current.kind === 'total' ? yearly : offer.terms.base, current.amount),
      },
    ];
  });
}
