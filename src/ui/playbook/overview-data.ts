import type { MarketPack } from '@/scoring/market-pack';
import { getActivePack } from '@/storage/packs';
import type { SavedPosting } from '@/storage/saved-posting';
import { listSavedPostings } from '@/storage/saved-postings';
import { stageOf } from '@/storage/stage-of';
import { readOffers } from './talk-data';
import type { OfferOfPosting } from './talk-data';

/** What the playbook shows where no posting is named. */
export interface OverviewData {
  /** Saved postings that are talked about: past browsing, or with an offer; the latest changed first. */
  talks: SavedPosting[];
  offers: OfferOfPosting[];
  pack: MarketPack | null;
}

/** Throws `StorageError`. */
export async function readOverview(): Promise<OverviewData> {
  const [{ postings }, offers, pack] = await Promise.all([
    listSavedPostings(),
    readOffers(),
    getActivePack(),
  ]);
  const withOffer = new Set(offers.map(({ offer }) => offer.posting));
  const talks = postings.filter(({ key, status }) => {
    const stage = stageOf(status);
    return withOffer.has(key) || (stage !== null && stage !== 'browsing');
  });
  return { talks, offers, pack };
}
