import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import { lacksEvidence } from './evidence-to-cite';
import type { Situation } from './moves';
import { daysBetween } from './moves';
import type { NamedNumber } from './named-number';
import type { IsoDay, OfferTerms } from './offer';
import { isUnsettled, promiseStanding } from './promise';
import type { SpokenPromise } from './promise';
import type { Stage } from './stage';
import { isStalled, talksState } from './talks';

/** What the situation of talks is read from. */
export interface TalksBasis {
  stage: Stage;
  posting: Posting;
  assessment: Pick<Assessment, 'walkAway'>;
  pack: MarketPack;
  profile: Profile;
  offer: OfferTerms | null;
  ledger: readonly NamedNumber[];
  promises: readonly SpokenPromise[];
  today: IsoDay;
}

/** Where the talks on a posting are, for `nextMove`. */
export function situationOf(basis: TalksBasis): Situation {
  const { stage, posting, assessment, pack, profile, offer, ledger, promises, today } = basis;
  const { walkAway } = assessment;
  const talks = offer && talksState(ledger, offer.base);
  return {
    stage,
    // Outside the model there is no number of a posting's own; the user's may be known all the same.
    hasWalkAway: Boolean(walkAway ?? profile.walkAway ?? profile.currentBase),
    lacksEvidence: lacksEvidence(posting, profile, pack),
    hasOffer: offer !== null,
    daysLeft: offer?.deadline ? daysBetween(today, offer.deadline) : null,
    countered: talks?.countered ?? false,
    answered: talks?.answered ?? false,
    stalled: talks !== null && walkAway !== null && isStalled(talks, walkAway),
    unsettled: promises.filter((promise) => isUnsettled(promiseStanding(promise, offer))).length,
  };
}
