import { priceRatio } from '@/playbook/cost-of-living';
import { rateCostOfLiving, ratePay } from '@/playbook/weighing';
import type { Weighing } from '@/playbook/weighing';
import type { Profile } from '@/posting/profile';
import { homeGeography } from '@/scoring/home';
import type { MarketPack } from '@/scoring/market-pack';
import type { SavedPosting } from '@/storage/saved-posting';
import { offerPlace } from './offer/offer-place';

/** What the figures say of pay and living costs, as far as they are known; the user's own word goes before it. */
export function suggestedRatings(
  saved: SavedPosting,
  base: number | null,
  profile: Profile,
  pack: MarketPack,
): Weighing['ratings'] {
  const home = homeGeography(profile, pack);
  const there = offerPlace(saved, profile, pack);
  const ratio = home && there && priceRatio(there, home);
  const { currentBase } = profile;
  return {
    ...(base !== null &&
      currentBase !== undefined && { pay: ratePay(base, currentBase, pack.policy.walkAway) }),
    ...(ratio !== null && { 'cost-of-living': rateCostOfLiving(ratio) }),
  };
}
