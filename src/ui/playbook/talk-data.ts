import type { PostingKey } from '@/posting/posting';
import type { MarketPack } from '@/scoring/market-pack';
import type { Negotiation } from '@/storage/negotiation';
import { offersTable, readNegotiation, templatesTable } from '@/storage/negotiation';
import type { StoredOffer, StoredTemplate } from '@/storage/negotiation-rows';
import { getActivePack } from '@/storage/packs';
import type { SavedPosting } from '@/storage/saved-posting';
import { getSavedPosting, getSavedPostings } from '@/storage/saved-postings';

/** An offer with the posting that it belongs to, as far as that is saved. */
export interface OfferOfPosting {
  offer: StoredOffer;
  saved: SavedPosting | null;
}

/** Everything that the playbook shows of the talks on one posting. */
export interface TalkData {
  /** Null where the posting is not saved (any more). */
  saved: SavedPosting | null;
  talks: Negotiation;
  /** Every offer there is, this one's too. */
  offers: OfferOfPosting[];
  templates: StoredTemplate[];
  /** Null until the market data is installed. */
  pack: MarketPack | null;
}

/** Throws `StorageError`. */
export async function readTalk(key: PostingKey): Promise<TalkData> {
  const [saved, talks, offers, templates, pack] = await Promise.all([
    getSavedPosting(key),
    readNegotiation(key),
    readOffers(),
    templatesTable.all(),
    getActivePack(),
  ]);
  return { saved, talks, offers, templates: templates.rows, pack };
}

/** Every offer, the latest changed first. Throws `StorageError`. */
export async function readOffers(): Promise<OfferOfPosting[]> {
  const { rows } = await offersTable.all();
  const offers = rows.toSorted((one, other) => other.updatedAt - one.updatedAt);
  const keys = offers.flatMap(({ posting }) => (posting === null ? [] : [posting]));
  const saved = await getSavedPostings(keys);
  const byKey = new Map(saved.map((posting) => [posting.key, posting]));
  return offers.map((offer) => ({
    offer,
    saved: (offer.posting !== null && byKey.get(offer.posting)) || null,
  }));
}
