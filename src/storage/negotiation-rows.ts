import type { PostingKey } from '@/posting/posting';
import type { NamedNumber } from '@/playbook/named-number';
import type { OfferTerms } from '@/playbook/offer';
import type { PartAnswer } from '@/playbook/package-part';
import type { SpokenPromise } from '@/playbook/promise';
import type { ScriptText } from '@/playbook/scripts/script';
import type { Weighing } from '@/playbook/weighing';

/** Every row carries when it was last changed, in epoch ms: of two devices' rows the newer one stands. */
interface Dated {
  updatedAt: number;
}

/** A written offer; for a saved posting under that posting's key, else under an id of its own. */
export interface StoredOffer extends Dated {
  id: string;
  posting: PostingKey | null;
  /** Both as they were when the offer was entered, so that it is readable without its posting. */
  employer: string;
  title: string;
  terms: OfferTerms;
}

/** An entry of the ledger of numbers. */
export interface StoredNumber extends NamedNumber, Dated {
  id: string;
}

export interface StoredPromise extends SpokenPromise, Dated {
  id: string;
}

/** What came of one part of the package; its id is made of the posting and the part. */
export interface StoredPartAnswer extends PartAnswer, Dated {
  id: string;
}

export interface StoredWeighing extends Weighing, Dated {}

/** A script in the user's own words: in place of the bundled one of that id, or one of their own with a name. */
export interface StoredTemplate extends ScriptText, Dated {
  id: string;
  name?: string;
  channel: 'mail' | 'spoken';
}

/** Ids of what stands for itself begin so; no posting key does. */
export const OWN = 'own:';
